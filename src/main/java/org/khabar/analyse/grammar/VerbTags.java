package org.khabar.analyse.grammar;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells the tense and form of a verb in its sentence. */
final class VerbTags {
  private static final Set<String> MODALS =
      Set.of(
          "can", "could", "may", "might", "must", "shall", "should", "will", "would", "ought",
          "cannot", "ca", "wo", "'ll", "’ll", "'d", "’d");
  private static final Map<String, String> AUXILIARIES =
      Map.ofEntries(
          Map.entry("is", "VBZ"),
          Map.entry("'s", "VBZ"),
          Map.entry("’s", "VBZ"),
          Map.entry("has", "VBZ"),
          Map.entry("does", "VBZ"),
          Map.entry("am", "VBP"),
          Map.entry("'m", "VBP"),
          Map.entry("’m", "VBP"),
          Map.entry("are", "VBP"),
          Map.entry("'re", "VBP"),
          Map.entry("’re", "VBP"),
          Map.entry("'ve", "VBP"),
          Map.entry("’ve", "VBP"),
          Map.entry("was", "VBD"),
          Map.entry("were", "VBD"),
          Map.entry("did", "VBD"),
          Map.entry("been", "VBN"),
          Map.entry("being", "VBG"),
          Map.entry("be", "VB"));
  private static final Set<String> BEFORE_PARTICIPLE =
      Set.of(
          "is", "am", "are", "was", "were", "be", "been", "being", "'re", "’re", "'m", "has",
          "have", "had", "having", "'ve", "’ve", "get", "got", "gets", "getting");
  private static final Set<String> OBJECT_HEADS =
      Set.of("DET", "PRON", "NUM", "NOUN", "PROPN", "ADJ", "SCONJ");
  private static final Set<String> BEFORE_BASE = Set.of("to", "do", "does", "did", "let", "help");

  /** "An attack carried out by", "a bridge blown up by". */
  private static final Set<String> PARTICLES = Set.of("out", "up", "down", "off", "over", "away");

  /** "A village named Ungwar". */
  private static final Set<String> NAMING = Set.of("named", "called", "dubbed", "identified");

  private VerbTags() {}

  /**
   * The tag of a verb.
   *
   * @param words the sentence in small letters
   * @param before the tags of the words in front of it
   */
  static String tag(List<String> words, List<String> partsOfSpeech, List<String> before, int i) {
    String word = words.get(i);
    boolean auxiliary = partsOfSpeech.get(i).startsWith("AUX");
    if (auxiliary && MODALS.contains(word)) {
      return "MD";
    }
    if (AUXILIARIES.containsKey(word)) {
      return AUXILIARIES.get(word);
    }
    if (word.length() > 4 && word.endsWith("ing")) {
      return "VBG";
    }
    int governor = governor(words, before, i);
    String governing = governor < 0 ? "" : words.get(governor);
    if (BEFORE_BASE.contains(governing) || (governor >= 0 && before.get(governor).equals("MD"))) {
      return VerbForms.isBase(word) ? "VB" : "VBN";
    }
    if (VerbForms.isPast(word) || VerbForms.isParticiple(word)) {
      return past(words, partsOfSpeech, before, i, BEFORE_PARTICIPLE.contains(governing));
    }
    return word.endsWith("s") && !word.endsWith("ss") ? "VBZ" : present(before, i);
  }

  /** The word in front, adverbs and "not" skipped; behind "and", that of the verb before it. */
  private static int governor(List<String> words, List<String> before, int i) {
    int at = i - 1;
    while (at >= 0 && before.get(at).startsWith("RB")) {
      at--;
    }
    if (at > 1 && before.get(at).equals("CC") && before.get(at - 1).startsWith("VB")) {
      return governor(words, before, at - 1);
    }
    return at;
  }

  private static String present(List<String> before, int i) {
    boolean joinsInfinitive =
        i > 1 && before.get(i - 1).equals("CC") && before.get(i - 2).equals("VB");
    return i == 0 || joinsInfinitive ? "VB" : "VBP";
  }

  private static String past(
      List<String> words, List<String> kinds, List<String> before, int i, boolean governed) {
    String word = words.get(i);
    if (!VerbForms.isParticiple(word)) {
      return "VBD";
    }
    if (governed || !VerbForms.isPast(word)) {
      return "VBN";
    }
    return standsAlone(words, kinds, before, i) ? "VBD" : "VBN";
  }

  /** Whether a form that may be past or participle is its clause's own verb. */
  private static boolean standsAlone(
      List<String> words, List<String> kinds, List<String> before, int i) {
    String previous = i == 0 ? "," : before.get(i - 1);
    String next = i + 1 < words.size() ? words.get(i + 1) : "";
    if (next.equals("by") || i == 0 || previous.equals("IN") || previous.equals("DT")) {
      return false;
    }
    boolean behindNoun = previous.startsWith("NN");
    boolean followed = i + 2 < words.size();
    if (behindNoun && followed && PARTICLES.contains(next) && words.get(i + 2).equals("by")) {
      return false;
    }
    if (behindNoun
        && NAMING.contains(words.get(i))
        && followed
        && kinds.get(i + 1).equals("PROPN")) {
      return false;
    }
    if (previous.startsWith("W") || previous.startsWith("PRP") || previous.startsWith("RB")) {
      return true;
    }
    if (previous.equals(",")) {
      return i + 1 < kinds.size() && OBJECT_HEADS.contains(kinds.get(i + 1));
    }
    boolean preposition = i + 1 < kinds.size() && kinds.get(i + 1).equals("ADP");
    return !preposition || !finiteVerbFollows(words, kinds, i + 1);
  }

  /** "The men killed in the blast were…": a finite verb comes later in the same clause. */
  private static boolean finiteVerbFollows(List<String> words, List<String> kinds, int from) {
    for (int i = from; i < words.size() && i < from + 12; i++) {
      String kind = kinds.get(i);
      if (kind.equals("PUNCT") || kind.equals("SCONJ") || kind.equals("CCONJ")) {
        return false;
      }
      if (kind.equals("PRON") && !words.get(i).startsWith("the")) {
        return false;
      }
      String word = words.get(i);
      boolean finite = kind.equals("VERB") && (VerbForms.isPast(word) || word.endsWith("s"));
      if (kind.equals("AUX") || finite) {
        return true;
      }
    }
    return false;
  }
}
