package org.khabar.analyse.grammar;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.khabar.analyse.lexicon.Lexicon;

/**
 * Gives the base form of a tagged word by rules of English spelling and lists of exceptions.
 *
 * <p>Of regular verbs it undoes doubled consonants ("stopped") and restores a final e where the
 * spelling of the stem asks for one ("raided" but "invaded").
 */
final class Lemmatizer {
  private static final Map<String, String> STEMS = Lexicon.pairs("verb-stems.tsv");

  /** Stems to which a final e belongs, among those of more than one syllable or with clusters. */
  private static final Pattern WANTS_E =
      Pattern.compile(
          ".*(?:[cuvz]|[^aeiou][st]l|[bcdfgkpt]l|[^aeious]s|[aeiou]{1,2}s|[lrd]g|[^aeiou][aiou]t"
              + "|iat|creat|uat|[^aeiou][iaou]r|quir|[^aeiou][aiou]d|ced|[^aeiou][iu]n|ven"
              + "|[^aeiou]um|com|[^aeiou][aiou]k|[^aeiou]ag|leg|dul|scrib|rs)");

  /** One syllable with a single vowel letter and consonant: "named"; otherwise it were doubled. */
  private static final Pattern SHORT = Pattern.compile("(?:qu|[^aeiou])*[aeiouy][^aeiouwxy]");

  private static final Pattern DOUBLED = Pattern.compile(".*([bdgmnprt])\\1|.*[^aeiou][aeiou]ll");

  private Lemmatizer() {}

  /** The base form, in small letters. */
  static String lemma(String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return switch (tag) {
      case "NNS", "NNPS" -> NounForms.singular(lower);
      case "VBD", "VBN", "VBG", "VBZ", "VBP", "VB", "MD" -> verb(lower, tag);
      default -> lower;
    };
  }

  private static String verb(String word, String tag) {
    return switch (word) {
      case "is", "am", "are", "was", "were", "been", "being", "'re", "'m", "'s" -> "be";
      case "has", "had", "having", "'ve" -> "have";
      case "does", "did", "done" -> "do";
      case "ca" -> "can";
      case "wo", "'ll" -> "will";
      case "'d" -> "would";
      default -> regular(word, tag);
    };
  }

  private static String regular(String word, String tag) {
    int length = word.length();
    if (tag.equals("VBZ")) {
      return NounForms.withoutEnding(word);
    }
    if (tag.equals("VBG") && word.endsWith("ing") && length > 4 && !VerbForms.isListed(word)) {
      return fromStem(word.substring(0, length - 3));
    }
    if (tag.equals("VBD") || tag.equals("VBN")) {
      if (VerbForms.isIrregular(word)) {
        return VerbForms.base(word);
      }
      if (word.endsWith("ied")) {
        return length > 4 ? word.substring(0, length - 3) + "y" : word.substring(0, length - 1);
      }
      return word.endsWith("ed") && length > 3 ? fromStem(word.substring(0, length - 2)) : word;
    }
    return word;
  }

  private static String fromStem(String stem) {
    String listed = STEMS.get(stem);
    if (listed != null) {
      return listed;
    }
    if (stem.endsWith("y") || stem.endsWith("w") || stem.endsWith("x") || stem.endsWith("ss")) {
      return stem;
    }
    if (DOUBLED.matcher(stem).matches() && stem.length() > 3) {
      return stem.endsWith("ll") ? stem : stem.substring(0, stem.length() - 1);
    }
    return SHORT.matcher(stem).matches() || WANTS_E.matcher(stem).matches() ? stem + "e" : stem;
  }
}
