package org.khabar.analyse.grammar;

import java.util.List;

/** Tells the parts of speech of a sentence's words; thread-safe. */
public interface LanguageEngine {
  /**
   * One part of speech for each word, of the Universal Dependencies' list (NOUN, PROPN, VERB,
   * AUX…).
   *
   * @param words a sentence in usual spelling, never empty
   */
  List<String> partsOfSpeech(List<String> words);
}
