package org.khabar.analyse.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Turns parts of speech of the Universal Dependencies into the finer Penn Treebank tags, by the
 * word's form and, for verbs, by what stands around it.
 *
 * <p>Lists of tags and their meaning: Marcus, Santorini and Marcinkiewicz, "Building a Large
 * Annotated Corpus of English: The Penn Treebank", Computational Linguistics 19(2), 1993.
 */
final class PennTags {
  private static final Map<String, String> PLAIN =
      Map.ofEntries(
          Map.entry("ADP", "IN"),
          Map.entry("SCONJ", "IN"),
          Map.entry("CCONJ", "CC"),
          Map.entry("NUM", "CD"),
          Map.entry("PROPN", "NNP"),
          Map.entry("INTJ", "UH"),
          Map.entry("X", "FW"),
          Map.entry("DET", "DT"));
  private static final Map<String, String> FIXED =
      Map.of("been", "VBN", "during", "IN", "by", "IN", "and", "CC", "or", "CC", "the", "DT");
  private static final Set<String> POSSESSIVES =
      Set.of("my", "your", "his", "her", "its", "our", "their");
  private static final Set<String> WH_ADVERBS = Set.of("where", "when", "why", "how");
  private static final Map<String, String> MARKS =
      Map.of(
          "(", "-LRB-", "[", "-LRB-", "{", "-LRB-", ")", "-RRB-", "]", "-RRB-", "}", "-RRB-", "“",
          "``", "``", "``", "”", "''");

  private PennTags() {}

  /**
   * The tags of a sentence's words.
   *
   * @param mixedCase whether the words tell capitals from small letters, so that a name has one
   */
  static List<String> refine(List<String> words, List<String> partsOfSpeech, boolean mixedCase) {
    List<String> lower = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    List<String> kinds = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      kinds.add(kind(words.get(i), partsOfSpeech.get(i), mixedCase));
    }
    for (int i = 0; i < words.size(); i++) {
      tags.add(tag(lower, kinds, tags, i));
    }
    return tags;
  }

  /** Puts right what the engine cannot know: its training text has no words with hyphens. */
  private static String kind(String word, String partOfSpeech, boolean mixedCase) {
    if (partOfSpeech.equals("PROPN") && mixedCase && Character.isLowerCase(word.charAt(0))) {
      return "NOUN";
    }
    boolean mark = partOfSpeech.equals("PUNCT") || partOfSpeech.equals("SYM");
    if (mark && Character.isDigit(word.charAt(0))) {
      return "NUM";
    }
    if (mark && word.contains("-") && hasLetterOrDigit(word)) {
      return word.endsWith("ed") || word.endsWith("ing") || word.endsWith("old") ? "ADJ" : "NOUN";
    }
    return partOfSpeech;
  }

  private static String tag(List<String> words, List<String> kinds, List<String> before, int i) {
    String word = words.get(i);
    if (!hasLetterOrDigit(word)) {
      return mark(word);
    }
    String kind = kinds.get(i);
    if (FIXED.containsKey(word)) {
      return FIXED.get(word);
    }
    return switch (kind) {
      case "VERB", "AUX" -> VerbTags.tag(words, kinds, before, i);
      case "NOUN" -> NounForms.isPlural(word) ? "NNS" : "NN";
      case "ADJ" -> compared(word, "JJ");
      case "ADV" -> WH_ADVERBS.contains(word) ? "WRB" : compared(word, "RB");
      case "PRON", "DET", "SCONJ" -> pronoun(word, kind);
      case "PART" -> particle(word);
      case "SYM", "PUNCT" -> "SYM";
      case "ADP" -> word.equals("to") ? "TO" : "IN";
      default -> PLAIN.getOrDefault(kind, "NN");
    };
  }

  private static boolean hasLetterOrDigit(String word) {
    return word.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static String mark(String word) {
    char first = word.charAt(0);
    if (word.length() == 1 && ".!?".indexOf(first) >= 0) {
      return ".";
    }
    if (Character.getType(first) == Character.CURRENCY_SYMBOL) {
      return "$";
    }
    if (word.equals(",")) {
      return ",";
    }
    boolean closing = "\"'’»".indexOf(first) >= 0;
    return MARKS.getOrDefault(word, closing ? "''" : first == '#' || first == '%' ? "SYM" : ":");
  }

  private static String compared(String word, String tag) {
    if (word.length() > 4 && word.endsWith("est") && !word.equals("west") && tag.equals("JJ")) {
      return "JJS";
    }
    return switch (word) {
      case "more", "less", "worse", "better", "further", "earlier", "later" -> tag + "R";
      case "most", "least", "worst", "best" -> tag + "S";
      case "larger", "smaller", "higher", "lower", "bigger", "older", "younger", "greater" ->
          tag + "R";
      default -> tag;
    };
  }

  private static String pronoun(String word, String kind) {
    if (POSSESSIVES.contains(word)) {
      return "PRP$";
    }
    return switch (word) {
      case "who", "whom", "what" -> "WP";
      case "whose" -> "WP$";
      case "which" -> "WDT";
      case "that" -> kind.equals("PRON") ? "WDT" : kind.equals("DET") ? "DT" : "IN";
      case "where", "when", "why", "how" -> "WRB";
      case "there" -> kind.equals("PRON") ? "EX" : "RB";
      case "this", "these", "those", "all", "some", "any", "both", "each", "another", "either" ->
          "DT";
      case "everybody", "everyone", "someone", "somebody", "nobody", "anybody", "anyone" -> "NN";
      case "everything", "something", "nothing", "anything" -> "NN";
      default -> kind.equals("PRON") ? personal(word) : PLAIN.getOrDefault(kind, "IN");
    };
  }

  /** Pronouns are few; a long word that the engine does not know is a noun. */
  private static String personal(String word) {
    boolean reflexive = word.endsWith("self") || word.endsWith("selves");
    return word.length() > 5 && !reflexive ? "NN" : "PRP";
  }

  private static String particle(String word) {
    return switch (word) {
      case "to" -> "TO";
      case "'s", "’s", "'", "’", "s" -> "POS";
      default -> "RB";
    };
  }
}
