package org.khabar.correct;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.model.Coordinates;
import org.khabar.model.EntryId;
import org.khabar.model.LinkJudgement;
import org.khabar.model.MentionKind;

/** Reads {@code place "NAME" ENTRY [at LAT,LON] [in ARTICLE]}, and the same for organizations. */
final class LinkLine {
  private static final Pattern POINT =
      Pattern.compile("(-?[0-9]{1,2}(?:\\.[0-9]+)?),(-?[0-9]{1,3}(?:\\.[0-9]+)?)");

  private LinkLine() {}

  /**
   * The decision of a line.
   *
   * @throws BadLine when it is none
   */
  static LinkJudgement of(Words line, MentionKind kind) throws BadLine {
    List<String> words = line.words();
    if (words.size() < 3 || words.get(1).isBlank()) {
      throw new BadLine("a decision on " + with(kind) + " needs a name and an entry", form(kind));
    }
    Optional<Coordinates> point = Optional.empty();
    Optional<String> article = Optional.empty();
    Iterator<String> rest = words.subList(3, words.size()).iterator();
    while (rest.hasNext()) {
      String key = rest.next();
      boolean first = key.equals("at") ? point.isEmpty() : article.isEmpty();
      if (!List.of("at", "in").contains(key) || !rest.hasNext() || !first) {
        throw new BadLine("\"" + key + "\" is not understood", form(kind));
      }
      if (key.equals("at")) {
        point = Optional.of(point(rest.next()));
      } else {
        article = Optional.of(rest.next());
      }
    }
    return new LinkJudgement(
        kind, words.get(1), entry(words.get(2), kind), point, article, line.comment());
  }

  private static Optional<EntryId> entry(String words, MentionKind kind) throws BadLine {
    if (words.equals("none")) {
      return Optional.empty();
    }
    Optional<EntryId> entry = EntryId.parse(words).filter(id -> fits(id, kind));
    if (entry.isEmpty()) {
      throw new BadLine("\"" + words + "\" is no entry for " + with(kind), form(kind));
    }
    return entry;
  }

  private static boolean fits(EntryId entry, MentionKind kind) {
    return switch (entry.source()) {
      case GEONAMES, GAZETTEER -> kind == MentionKind.PLACE;
      case ORGANIZATION -> kind == MentionKind.ORGANIZATION;
      case WIKIDATA -> true;
    };
  }

  private static Coordinates point(String words) throws BadLine {
    Matcher point = POINT.matcher(words);
    if (point.matches()) {
      double latitude = Double.parseDouble(point.group(1));
      double longitude = Double.parseDouble(point.group(2));
      if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
        return new Coordinates(latitude, longitude);
      }
    }
    throw new BadLine(
        "\"" + words + "\" is no point", "Write degrees north and east: at 24.86,67.01.");
  }

  private static String with(MentionKind kind) {
    return kind == MentionKind.PLACE ? "a place" : "an organization";
  }

  private static String form(MentionKind kind) {
    return kind == MentionKind.PLACE
        ? "Write: place \"NAME\" geonames:ID, gazetteer:KEY, wikidata:QID or none [at LAT,LON] [in ARTICLE]."
        : "Write: organization \"NAME\" organization:ID, wikidata:QID or none [in ARTICLE].";
  }
}
