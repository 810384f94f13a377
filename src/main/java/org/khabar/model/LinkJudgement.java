package org.khabar.model;

import java.util.Optional;

/**
 * A person's decision on what a name stands for: one line of a file of corrections.
 *
 * @param kind place or organization
 * @param name the name as articles write it
 * @param entry what it stands for; absent where it is none of the entries known
 * @param point where that is, for entries that the gazetteer lacks
 * @param article id of the one article that it holds for; absent where it holds for all
 * @param comment why, in words; may be empty
 */
public record LinkJudgement(
    MentionKind kind,
    String name,
    Optional<EntryId> entry,
    Optional<Coordinates> point,
    Optional<String> article,
    String comment) {
  /**
   * The decision as the file states it, without the comment: {@code place "Hub" geonames:1176515 in
   * hub-raid}.
   */
  public String words() {
    StringBuilder line = new StringBuilder(kind.notation());
    line.append(' ').append(quoted(name));
    line.append(' ').append(entry.map(EntryId::toString).orElse("none"));
    point.ifPresent(
        at -> line.append(" at ").append(at.latitude()).append(',').append(at.longitude()));
    article.ifPresent(id -> line.append(" in ").append(quoted(id)));
    return line.toString();
  }

  private static String quoted(String words) {
    String line = words.replaceAll("\\s+", " ");
    return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
