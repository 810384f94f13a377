package org.khabar.extract;

import java.util.Set;

/** Tells what is denied; who denies involvement in an attack grants that it took place. */
final class DenialFinder {
  private static final Set<String> REPORTS =
      Set.of("report", "reports", "claim", "claims", "rumours", "rumors", "allegations");
  private static final int FAR = 15;

  private final Lexicon lexicon;

  DenialFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a denial reaches the words from an index on: "denied that", "rejected reports of". */
  boolean reach(Line line, int from) {
    for (int i = from - 1; i >= 0 && from - i < FAR; i--) {
      if (line.word(i).equals(";") || line.word(i).equals("but")) {
        return false;
      }
      boolean denying = line.isVerb(i) && isDenying(line, i);
      if (denying) {
        boolean reports = line.phraseFrom(i + 1).filter(each -> isReport(line, each)).isPresent();
        return line.word(i + 1).equals("that") || reports;
      }
    }
    return false;
  }

  private static boolean isReport(Line line, Phrase phrase) {
    return REPORTS.contains(line.word(phrase.head()));
  }

  private boolean isDenying(Line line, int i) {
    return lexicon
        .cues
        .at(line.words(), i)
        .filter(match -> match.value() == Cue.DENIED)
        .isPresent();
  }
}
