package org.khabar.analyse.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Puts right the parts of speech that the engine often mistakes in reports of violence: a number is
 * a number, a singular noun takes no bare verb, and what stands behind "was" is a participle.
 */
final class MistakenKinds {
  private static final Set<String> PLURAL_SUBJECTS =
      Set.of("people", "police", "men", "women", "children", "personnel", "crew", "troops");

  /** Behind these a noun may be followed by a bare verb: "they let the man go". */
  private static final Set<String> BEFORE_BARE =
      Set.of("let", "make", "made", "help", "helped", "see", "saw", "watched", "heard", "had");

  private static final Set<String> BE =
      Set.of("was", "were", "been", "being", "be", "is", "are", "got");

  private static final Set<String> NUMBERS =
      Set.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "sixty",
          "seventy",
          "eighty",
          "ninety");

  private static final Set<String> ALLYING =
      Set.of("linked", "affiliated", "backed", "allied", "inspired", "aligned");

  private static final Set<String> DESCRIBING =
      Set.of("suspected", "alleged", "armed", "masked", "unidentified", "hooded", "wanted");

  private final List<String> words;
  private final List<String> kinds;

  private MistakenKinds(List<String> words, List<String> kinds) {
    this.words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    this.kinds = new ArrayList<>(kinds);
  }

  /** The parts of speech of a sentence, put right. */
  static List<String> corrected(List<String> words, List<String> kinds) {
    MistakenKinds sentence = new MistakenKinds(words, kinds);
    for (int i = 0; i < words.size(); i++) {
      sentence.kinds.set(i, sentence.corrected(i));
    }
    return List.copyOf(sentence.kinds);
  }

  private String corrected(int i) {
    String kind = kinds.get(i);
    if (isNumber(words.get(i)) || NUMBERS.contains(words.get(i))) {
      return "NUM";
    }
    if (kind.equals("NOUN") && (isUndergone(i) || isShot(i))) {
      return "VERB";
    }
    if (kind.equals("VERB") && (isNounBehindNoun(i) || isSubject(i) || isDeed(i))) {
      return "NOUN";
    }
    if (kind.equals("VERB") && isDescription(i)) {
      return "ADJ";
    }
    if (word(i).equals("dead") && (word(i - 1).equals("shot") || word(i - 1).equals("shoot"))) {
      return "ADV";
    }
    return kind.equals("ADJ") && takesNumber(i) ? "VERB" : kind;
  }

  private String kind(int i) {
    return i >= 0 && i < kinds.size() ? kinds.get(i) : "";
  }

  private String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : "";
  }

  /** "Rose to 141", "1,200". */
  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0))
        && word.chars().allMatch(c -> Character.isDigit(c) || c == ',' || c == '.');
  }

  /** "The attacker was shot". */
  private boolean isUndergone(int i) {
    boolean behindBe = BE.contains(word(i - 1));
    return behindBe && VerbForms.isParticiple(word(i)) && !kind(i + 1).equals("NOUN");
  }

  /** "Gunmen shot dead two guards", "shot a guard". */
  private boolean isShot(int i) {
    String next = kind(i + 1);
    boolean object = next.equals("NUM") || next.equals("DET") || next.equals("PRON");
    boolean named = kind(i - 1).equals("NOUN") || kind(i - 1).equals("PROPN");
    boolean joined = next.equals("CCONJ") && kind(i + 2).equals("VERB");
    boolean verb = object || joined || word(i + 1).equals("dead");
    return VerbForms.isIrregular(word(i)) && named && verb;
  }

  /** "A suspected militant was killed": no verb stands right in front of an auxiliary. */
  private boolean isSubject(int i) {
    boolean named = kind(i - 1).equals("NOUN") || kind(i - 1).equals("PROPN");
    return VerbForms.isBare(word(i))
        && (named || kind(i - 1).equals("ADJ"))
        && BE.contains(word(i + 1));
  }

  /** "Monday's bombing", "the killing of". */
  private boolean isDeed(int i) {
    boolean owned = kind(i - 1).equals("PART") && word(i - 1).startsWith("'");
    boolean noun = kind(i + 1).equals("NOUN") || kind(i + 1).equals("PROPN");
    boolean named = kind(i - 1).equals("DET") && kind(i + 1).equals("ADP");
    return word(i).endsWith("ing") && !noun && (owned || named);
  }

  /** "Suspected militants killed", "armed men", "the al-Qaeda linked group". */
  private boolean isDescription(int i) {
    String before = kind(i - 1);
    String next = kind(i + 1);
    boolean noun = next.equals("NOUN") || next.equals("PROPN") || next.equals("ADJ");
    boolean subject = before.equals("NOUN") || before.equals("PROPN") || before.equals("PRON");
    String joined = word(i).substring(word(i).indexOf('-') + 1);
    if (ALLYING.contains(joined)) {
      return (before.equals("PROPN") || !joined.equals(word(i))) && noun;
    }
    return DESCRIBING.contains(word(i)) && noun && !subject && !before.equals("AUX");
  }

  /** "A pressure cooker bomb exploded", "a reprisal attack by the militia". */
  private boolean isNounBehindNoun(int i) {
    String word = word(i);
    String before = word(i - 1);
    boolean bare = VerbForms.isBare(word);
    boolean singular =
        kind(i - 1).equals("NOUN")
            && !PLURAL_SUBJECTS.contains(before)
            && !NounForms.isPlural(before);
    return bare && singular && !isGoverned(i);
  }

  private boolean isGoverned(int i) {
    for (int at = i - 1; at >= 0 && i - at < 6; at--) {
      boolean modal = kind(at).equals("AUX") && at == i - 1;
      if (modal || word(at).equals("to") || BEFORE_BARE.contains(word(at))) {
        return true;
      }
    }
    return false;
  }

  /** "Killed two and wounded 3 others": no adjective stands in front of a number. */
  private boolean takesNumber(int i) {
    boolean joined = kind(i - 1).equals("CCONJ") || word(i - 1).equals(",");
    return joined && VerbForms.isPast(word(i)) && kind(i + 1).equals("NUM");
  }
}
