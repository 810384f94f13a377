package org.khabar.english;

import java.util.Set;
import java.util.stream.Collectors;

/** Verbs whose subject speaks, by their base forms. */
public final class SpeechVerbs {
  private static final Set<String> ALWAYS = verbs("always");
  private static final Set<String> SOMETIMES = verbs("sometimes");

  private SpeechVerbs() {}

  private static Set<String> verbs(String when) {
    return EnglishWords.lines("speech-verbs.tsv").stream()
        .map(line -> line.split("\t", -1))
        .filter(row -> row[1].equals(when))
        .map(row -> row[0])
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the subject of this verb speaks: "say". */
  public static boolean speaks(String lemma) {
    return ALWAYS.contains(lemma);
  }

  /** Whether it does or may: "say", and "claim", though a bombing claims lives. */
  public static boolean maySpeak(String lemma) {
    return ALWAYS.contains(lemma) || SOMETIMES.contains(lemma);
  }
}
