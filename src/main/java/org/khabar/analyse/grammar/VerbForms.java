package org.khabar.analyse.grammar;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.analyse.lexicon.Lexicon;

/** The forms of irregular English verbs. */
final class VerbForms {
  private static final Map<String, String> BASES = new HashMap<>();
  private static final Set<String> BASE_FORMS = new HashSet<>();
  private static final Set<String> PASTS = new HashSet<>();
  private static final Set<String> PARTICIPLES = new HashSet<>();

  static {
    for (List<String> row : Lexicon.rows("irregular-verbs.tsv")) {
      BASE_FORMS.add(row.get(0));
      PASTS.addAll(forms(row.get(1)));
      PARTICIPLES.addAll(forms(row.get(2)));
      forms(row.get(1)).forEach(form -> BASES.putIfAbsent(form, row.get(0)));
      forms(row.get(2)).forEach(form -> BASES.putIfAbsent(form, row.get(0)));
    }
  }

  private VerbForms() {}

  private static List<String> forms(String column) {
    return Arrays.asList(column.split("\\|"));
  }

  /** The base form of an irregular past or participle, or the word itself. */
  static String base(String word) {
    return BASES.getOrDefault(word, word);
  }

  /** Whether a word is the base form of an irregular verb. */
  static boolean isListed(String word) {
    return BASE_FORMS.contains(word);
  }

  static boolean isIrregular(String word) {
    return BASES.containsKey(word);
  }

  /** Whether a word is a past tense, regular or not. */
  static boolean isPast(String word) {
    return PASTS.contains(word) || isRegularPast(word);
  }

  /** Whether a word is a past participle, regular or not. */
  static boolean isParticiple(String word) {
    return PARTICIPLES.contains(word) || isRegularPast(word);
  }

  /** Whether a word that is also a past form is a base form too, as "hit" is. */
  static boolean isBase(String word) {
    return BASE_FORMS.contains(word) || !(isPast(word) || isParticiple(word));
  }

  /**
   * Whether a word has no ending of a verb: "attack", but not "attacks", "attacked", "attacking".
   */
  static boolean isBare(String word) {
    return !isPast(word)
        && !isParticiple(word)
        && !word.endsWith("ing")
        && (!word.endsWith("s") || word.endsWith("ss"));
  }

  private static boolean isRegularPast(String word) {
    return word.length() > 3
        && word.endsWith("ed")
        && !word.endsWith("eed")
        && !BASE_FORMS.contains(word);
  }
}
