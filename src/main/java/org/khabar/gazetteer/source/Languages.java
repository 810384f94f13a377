package org.khabar.gazetteer.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** Language codes as BCP 47 wants them: the two letters where a language has two. */
final class Languages {
  private static final Map<String, String> BY_THREE_LETTERS = byThreeLetters();

  private Languages() {}

  private static Map<String, String> byThreeLetters() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      try {
        codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
      } catch (MissingResourceException e) {
        // a code without three letters needs no way back
      }
    }
    return Map.copyOf(codes);
  }

  /** "ur" for "urd" and for "ur". */
  static String tag(String code) {
    String small = code.toLowerCase(Locale.ROOT);
    return BY_THREE_LETTERS.getOrDefault(small, small);
  }
}
