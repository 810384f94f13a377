package org.khabar.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.english.EnglishWords;
import org.khabar.model.ProblemCode;
import org.khabar.model.Span;
import org.khabar.read.words.WordLists;

/**
 * Finds words that a scanner misread, such as {@code k1lled} and {@code rnilitants}; where one word
 * can have been meant and no other, it is read in their place.
 *
 * <p>A digit or a bar in a word is reported where a word was meant or where there are several of
 * them; {@code my6sense} is a name. Misread letters are only where the word is none and stands in
 * the article once, so that names and new words are left alone.
 */
final class MisreadWordFinder {
  /** Signs that are taken for other ones, each with what it was. */
  private static final List<String[]> MISREADINGS =
      WordLists.entries("misreadings.tsv").stream().map(entry -> entry.split("\t", -1)).toList();

  /** More misreadings in one word, and nobody can tell it. */
  private static final int MOST_IN_A_WORD = 3;

  /**
   * Five letters or more, among them signs that look like letters, with two small letters behind
   * the first of these; no number, address or name of a file.
   */
  private static final Pattern WITH_DIGIT =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_./@#:|-])(?=[\\p{L}01568|¦]{5,40}(?![\\p{L}\\p{N}_/@|]))"
              + "\\p{L}\\p{Ll}{0,20}[01568|¦]\\p{Ll}{2,20}+(?:[01568|¦]?\\p{Ll}{1,20}+){0,2}");

  private final Layout layout;
  private final ArticleWords words;
  private final ProblemLog log;

  private MisreadWordFinder(Layout layout, ArticleWords words, ProblemLog log) {
    this.layout = layout;
    this.words = words;
    this.log = log;
  }

  static void mark(Layout layout, ArticleWords words, ProblemLog log) {
    MisreadWordFinder finder = new MisreadWordFinder(layout, words, log);
    layout.told().forEach(finder::mark);
  }

  private void mark(Span part) {
    String text = layout.lines().text();
    Matcher digit = WITH_DIGIT.matcher(text).region(part.begin(), part.end());
    while (digit.find()) {
      Optional<String> meant = meant(digit.group(), MOST_IN_A_WORD);
      if (meant.isPresent() || signs(digit.group()) > 1) {
        report(
            new Span(digit.start(), digit.end()),
            meant,
            "A digit or a bar stands in a word, as where a scan was misread.");
      }
    }
    words.plain(part).forEach(word -> markLetters(word, word.in(text)));
  }

  private void markLetters(Span span, String word) {
    if (!EnglishWords.isWord(word) && words.count(word) == 1) {
      meant(word, 1)
          .ifPresent(
              meant ->
                  report(
                      span,
                      Optional.of(meant),
                      "A word is misread, as by a scanner; it is read as it was meant."));
    }
  }

  private static long signs(String word) {
    return word.chars().filter(c -> !Character.isLetter(c)).count();
  }

  private void report(Span span, Optional<String> meant, String message) {
    log.add(ProblemCode.TEXT_DAMAGED, span, message, "Correct the word after the page.");
    meant.ifPresent(word -> layout.mend(span, word));
  }

  /** The one word that this can have been; of several one that stands in the article. */
  private Optional<String> meant(String misread, int most) {
    Set<String> known = new LinkedHashSet<>();
    Set<String> variants = Set.of(misread.toLowerCase(Locale.ROOT));
    for (int round = 0; round < most && known.isEmpty(); round++) {
      Set<String> next = new LinkedHashSet<>();
      variants.forEach(variant -> next.addAll(variants(variant)));
      next.stream().filter(EnglishWords::isWord).forEach(known::add);
      variants = next;
    }
    List<String> here = known.stream().filter(word -> words.count(word) > 0).toList();
    List<String> likely = here.isEmpty() ? new ArrayList<>(known) : here;
    return likely.size() == 1 ? Optional.of(cased(likely.get(0), misread)) : Optional.empty();
  }

  /** The word with one misreading undone. */
  private static Set<String> variants(String word) {
    Set<String> variants = new LinkedHashSet<>();
    for (String[] misreading : MISREADINGS) {
      String seen = misreading[0];
      for (int at = word.indexOf(seen); at >= 0; at = word.indexOf(seen, at + 1)) {
        variants.add(word.substring(0, at) + misreading[1] + word.substring(at + seen.length()));
      }
    }
    return variants;
  }

  private static String cased(String word, String model) {
    return Character.isUpperCase(model.charAt(0))
        ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
        : word;
  }
}
