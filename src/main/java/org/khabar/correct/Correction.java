package org.khabar.correct;

import java.util.Locale;
import org.khabar.model.LinkJudgement;
import org.khabar.model.MentionKind;

/**
 * A line of the file.
 *
 * @param line its number, from 1
 * @param judgement what it decides
 */
record Correction(int line, LinkJudgement judgement) {
  /** What it decides on, in the form in which names are compared. */
  String key() {
    return key(judgement.kind(), judgement.name());
  }

  static String key(MentionKind kind, String name) {
    return kind.notation() + " " + compared(name);
  }

  /** Whether it may hold for an article with this id and these words, in the compared form. */
  boolean concerns(String article, String text) {
    return holdsIn(article) && text.contains(compared(judgement.name()));
  }

  boolean holdsIn(String article) {
    return judgement.article().isEmpty() || judgement.article().get().equals(article);
  }

  /** Lower case, single blanks, no article in front and no possessive behind. */
  static String compared(String name) {
    return lower(name).strip().replaceFirst("^the ", "").replaceFirst("['’]s?$", "");
  }

  static String lower(String text) {
    return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
