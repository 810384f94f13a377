package org.khabar.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Forms the forms of English words by rule, and of irregular verbs by list. */
final class Inflection {
  private static final String VOWELS = "aeiou";
  private final Map<String, List<String>> irregular = new HashMap<>();

  Inflection() {
    WordList.rows("verb-forms.tsv").forEach(row -> irregular.put(row.get(0), row));
  }

  /** All forms of a verb; where past and participle are one word, it has that one form. */
  Map<String, Form> ofVerb(String base) {
    Map<String, Form> forms = new LinkedHashMap<>();
    List<String> row = irregular.getOrDefault(base, List.of(base, past(base), past(base)));
    List<String> pasts = Arrays.asList(row.get(1).split("\\|"));
    List<String> participles = Arrays.asList(row.get(2).split("\\|"));
    participles.forEach(form -> forms.put(form, Form.PARTICIPLE));
    for (String form : pasts) {
      forms.put(form, participles.contains(form) ? Form.PAST_OR_PARTICIPLE : Form.PAST);
    }
    for (String form : ings(base, pasts)) {
      forms.put(form, Form.ING);
    }
    String present = row.size() > 3 ? row.get(3) : withEnding(base);
    for (String form : Arrays.asList(present.split("\\|"))) {
      forms.put(form, Form.PRESENT);
    }
    forms.putIfAbsent(base, Form.BASE);
    return forms;
  }

  /** Singular and plural of a noun. */
  static Map<String, Form> ofNoun(String singular) {
    Map<String, Form> forms = new LinkedHashMap<>();
    forms.put(plural(singular), Form.PLURAL);
    forms.put(singular, Form.SINGULAR);
    return forms;
  }

  private static String plural(String noun) {
    if (noun.endsWith("man") && !noun.endsWith("human") && !noun.endsWith("german")) {
      return noun.substring(0, noun.length() - 2) + "en";
    }
    return switch (noun) {
      case "person" -> "persons";
      case "child", "schoolchild", "grandchild" -> noun + "ren";
      case "wife", "knife", "life", "housewife" -> noun.substring(0, noun.length() - 2) + "ves";
      default -> withEnding(noun);
    };
  }

  private static String withEnding(String word) {
    int length = word.length();
    if (length > 2 && word.endsWith("y") && VOWELS.indexOf(word.charAt(length - 2)) < 0) {
      return word.substring(0, length - 1) + "ies";
    }
    boolean sibilant = word.endsWith("s") || word.endsWith("x") || word.endsWith("z");
    return sibilant || word.endsWith("ch") || word.endsWith("sh") || word.equals("go")
        ? word + "es"
        : word + "s";
  }

  private static String past(String base) {
    int length = base.length();
    if (base.endsWith("e")) {
      return base + "d";
    }
    boolean consonantY =
        length > 2 && base.endsWith("y") && VOWELS.indexOf(base.charAt(length - 2)) < 0;
    return consonantY ? base.substring(0, length - 1) + "ied" : base + "ed";
  }

  private static List<String> ings(String base, List<String> pasts) {
    List<String> ings = new ArrayList<>();
    for (String past : pasts) {
      if (past.endsWith("ed") && !past.endsWith("ied")) {
        ings.add(past.substring(0, past.length() - 2) + "ing");
      }
    }
    if (ings.isEmpty()) {
      boolean silent = base.endsWith("e") && !base.endsWith("ee");
      String stem = silent ? base.substring(0, base.length() - 1) : base;
      ings.add((!silent && doubles(base) ? stem + stem.charAt(stem.length() - 1) : stem) + "ing");
    }
    return ings;
  }

  /** "hit", "run", "set": one vowel letter between consonants at the end. */
  private static boolean doubles(String base) {
    int length = base.length();
    return length > 2
        && "wxyaeiou".indexOf(base.charAt(length - 1)) < 0
        && VOWELS.indexOf(base.charAt(length - 2)) >= 0
        && VOWELS.indexOf(base.charAt(length - 3)) < 0;
  }
}
