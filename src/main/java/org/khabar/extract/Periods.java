package org.khabar.extract;

import java.util.Set;

/** Tells figures of a war or a year from those of an incident. */
final class Periods {
  private static final Set<String> LENGTHS =
      Set.of("year", "years", "decade", "decades", "month", "months");
  private static final Set<String> OVER = Set.of("over", "during", "within");
  private static final Set<String> EACH = Set.of("every", "each", "per");
  private static final Set<String> WARS =
      Set.of("war", "insurgency", "conflict", "uprising", "rebellion");
  private static final Set<String> COSTING = Set.of("claim", "cost", "leave", "kill");
  private static final Set<String> PAST = Set.of("past", "last", "recent");

  private Periods() {}

  /**
   * Whether a line counts over a long time: "since 2003", "over the past ten years", "every year",
   * "so far this year", or for a whole war.
   */
  static boolean spans(Line line) {
    for (int i = 1; i < line.size(); i++) {
      boolean length = LENGTHS.contains(line.word(i));
      boolean year = length && line.word(i).startsWith("year");
      boolean past = PAST.contains(line.word(i - 1)) || PAST.contains(line.word(i - 2));
      boolean ten = length && past && line.word(i).endsWith("s");
      boolean over =
          length
              && line.word(i).endsWith("s")
              && (OVER.contains(line.word(i - 2)) || OVER.contains(line.word(i - 3)))
              && line.tag(i - 1).equals("CD");
      boolean each = length && EACH.contains(line.word(i - 1));
      boolean far = year && line.word(i - 1).equals("this") && line.word(i - 2).equals("far");
      boolean since =
          line.word(i - 1).equals("since") && line.word(i).matches("\\d{4}|then|the|independence");
      if (ten || over || each || far || since || isCostOfWar(line, i)) {
        return true;
      }
    }
    return false;
  }

  /** "The civil war, which began in 1972, has claimed the lives of some 70,000 people". */
  private static boolean isCostOfWar(Line line, int i) {
    boolean war =
        WARS.contains(line.word(i))
            && line.phraseAt(i)
                .filter(phrase -> phrase.head() == i && phrase.begin() == 0)
                .isPresent();
    for (int at = i + 1; war && at < line.size(); at++) {
      if (line.isVerb(at) && COSTING.contains(line.lemma(at))) {
        return true;
      }
    }
    return false;
  }
}
