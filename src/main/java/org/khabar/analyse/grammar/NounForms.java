package org.khabar.analyse.grammar;

import java.util.Map;
import org.khabar.analyse.lexicon.Lexicon;

/** Singular and plural of English nouns. */
final class NounForms {
  private static final Map<String, String> IRREGULAR = Lexicon.pairs("irregular-nouns.tsv");

  private NounForms() {}

  /** The singular of a noun in small letters; of a singular, itself. */
  static String singular(String noun) {
    String irregular = IRREGULAR.get(noun);
    if (irregular != null) {
      return irregular;
    }
    return noun.length() < 4 || !noun.endsWith("s") ? noun : withoutEnding(noun);
  }

  /** Whether a noun in small letters is a plural. */
  static boolean isPlural(String noun) {
    return !singular(noun).equals(noun);
  }

  /** Takes the ending -s off a noun or a verb: "bodies", "crashes", "bombs". */
  static String withoutEnding(String word) {
    int length = word.length();
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    if (endsWithAny(word, "sses", "xes", "ches", "shes", "zzes", "oes")) {
      return word.substring(0, length - 2);
    }
    if (endsWithAny(word, "ss", "us", "is") || !word.endsWith("s")) {
      return word;
    }
    return word.substring(0, length - 1);
  }

  private static boolean endsWithAny(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
