package org.khabar.analyse.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.khabar.analyse.lexicon.Lexicon;
import org.khabar.model.Sentence;
import org.khabar.model.Span;
import org.khabar.model.Token;

/** Takes a sentence apart into pieces of time expressions. */
final class PieceReader {
  private static final Map<String, Map<String, String>> WORDS = new HashMap<>();
  private static final Map<String, Integer> NUMBERS = new HashMap<>();
  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in", "since", "last", "of", "until", "by", "next", "this", "early", "late", "mid",
          "from", "during", "past", "and", "to");

  static {
    for (List<String> row : Lexicon.rows("date-words.tsv")) {
      WORDS.computeIfAbsent(row.get(0), word -> new LinkedHashMap<>()).put(row.get(1), row.get(2));
    }
    Lexicon.pairs("number-words.tsv")
        .forEach((word, value) -> NUMBERS.put(word, Integer.parseInt(value)));
  }

  private final Sentence sentence;
  private final List<TimePiece> pieces = new ArrayList<>();

  private PieceReader(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The pieces of a sentence, in order. */
  static List<TimePiece> pieces(Sentence sentence) {
    PieceReader reader = new PieceReader(sentence);
    for (int i = 0; i < sentence.tokens().size(); i++) {
      reader.add(i);
    }
    return NumberWords.join(reader.pieces, NUMBERS);
  }

  private void add(int index) {
    Token token = sentence.tokens().get(index);
    String word = token.text().toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    boolean whole = token.span().length() != word.length() || WORDS.containsKey(word);
    if (whole || word.length() < 3 || word.indexOf('-') < 0 || NumericForms.isDate(word)) {
      addPiece(word, token.span(), index);
      return;
    }
    int begin = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i == word.length() || word.charAt(i) == '-') {
        if (i > begin) {
          addPiece(word.substring(begin, i), part(token, begin, i), index);
        }
        if (i < word.length()) {
          addPiece("-", part(token, i, i + 1), index);
        }
        begin = i + 1;
      }
    }
  }

  private static Span part(Token token, int begin, int end) {
    return new Span(token.span().begin() + begin, token.span().begin() + end);
  }

  private void addPiece(String word, Span span, int index) {
    Map<String, String> classes = new LinkedHashMap<>(WORDS.getOrDefault(word, Map.of()));
    if (classes.containsKey("MONTH") && !isMonth(word, index)) {
      classes.remove("MONTH");
    }
    if (NUMBERS.containsKey(word)) {
      classes.put("NUMBER", String.valueOf(NUMBERS.get(word)));
    }
    NumericForms.addClasses(word, classes);
    pieces.add(new TimePiece(word.equals("--") ? "–" : word, classes, span, index));
  }

  /**
   * "Jan" and "Dec" need a number beside them; "May" and "March" are months only where capitals,
   * tags or neighbours say so.
   */
  private boolean isMonth(String word, int index) {
    boolean shortened = word.length() == 3 && !word.equals("may");
    if (!shortened && !word.equals("may") && !word.equals("march")) {
      return true;
    }
    Token token = sentence.tokens().get(index);
    String tag = token.tag();
    boolean number = isNumber(index + 1) || isNumber(index - 1);
    boolean introduced =
        index > 0 && BEFORE_MONTH.contains(sentence.tokens().get(index - 1).lemma());
    boolean small = !Character.isUpperCase(token.text().charAt(0));
    // In "2 MAY 90" capitals mislead the tagger.
    boolean dated = isNumber(index - 1) && (isNumber(index + 1) || isMark(index + 1));
    if ((tag.equals("MD") && !dated) || (small && !(number && introduced))) {
      return false;
    }
    if (shortened) {
      return number;
    }
    boolean name = tag.equals("NNP") && token.text().length() > 1 && hasSmall(token.text());
    return number || introduced || (name && index > 0);
  }

  private boolean isNumber(int index) {
    return index >= 0
        && index < sentence.tokens().size()
        && Character.isDigit(sentence.tokens().get(index).text().charAt(0));
  }

  private boolean isMark(int index) {
    return index >= sentence.tokens().size()
        || !Character.isLetterOrDigit(sentence.tokens().get(index).text().charAt(0));
  }

  private static boolean hasSmall(String text) {
    return text.chars().anyMatch(Character::isLowerCase);
  }
}
