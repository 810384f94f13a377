package org.khabar.read;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.english.EnglishWords;
import org.khabar.model.ProblemCode;
import org.khabar.model.Span;
import org.khabar.read.words.WordLists;

/**
 * Finds words that run together: {@code theattack}, {@code said,he}; they are read as two.
 *
 * <p>Only what is no word as it stands, and stands so only once, is parted: where one half is a
 * small word that hardly any other word begins or ends with and the other half is a word, or where
 * the article has the two words side by side more than once.
 */
final class GluedWordFinder {
  private static final String LIST = "small-words.tsv";
  private static final Set<String> FIRST = Set.copyOf(WordLists.entries(LIST, "first"));
  private static final Set<String> LAST = Set.copyOf(WordLists.entries(LIST, "last"));
  private static final Set<String> EITHER = Set.copyOf(WordLists.entries(LIST, "either"));

  /** Halves with fewer letters are small words or none. */
  private static final int SHORTEST_HALF = 4;

  /** Two words that stand side by side so often are two words to this author. */
  private static final int OFTEN_PARTED = 2;

  private static final Pattern MARK =
      Pattern.compile("(?<![\\p{N}_@./:-])\\p{L}{2,40}[,;](?=(\\p{L}{2,40})(?![\\p{L}\\p{N}_@/]))");

  private final Layout layout;
  private final ArticleWords words;
  private final ProblemLog log;

  private GluedWordFinder(Layout layout, ArticleWords words, ProblemLog log) {
    this.layout = layout;
    this.words = words;
    this.log = log;
  }

  static void mark(Layout layout, ArticleWords words, ProblemLog log) {
    GluedWordFinder finder = new GluedWordFinder(layout, words, log);
    layout.told().forEach(finder::mark);
  }

  private void mark(Span part) {
    String text = layout.lines().text();
    words
        .plain(part)
        .forEach(
            word ->
                seam(word.in(text))
                    .ifPresent(
                        letters -> report(word.begin(), word.begin() + letters, word.end())));
    Matcher mark = MARK.matcher(text).region(part.begin(), part.end()).useTransparentBounds(true);
    while (mark.find()) {
      report(mark.start(), mark.end(), mark.end(1));
    }
  }

  private void report(int begin, int seam, int end) {
    if (layout.mend(new Span(seam, seam), " ")) {
      log.add(
          ProblemCode.TEXT_DAMAGED,
          new Span(begin, end),
          "There is no blank between two words; they are read as two.",
          "Put a blank between them.");
    }
  }

  /** How many letters the first of two words has that stand here without a blank between them. */
  private Optional<Integer> seam(String word) {
    if (EnglishWords.isWord(word) || words.count(word) > 1) {
      return Optional.empty();
    }
    for (int i = 2; i <= word.length() - 2; i++) {
      if (isSeam(word.substring(0, i), word.substring(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private boolean isSeam(String first, String second) {
    boolean small = isSmall(first, FIRST) && isSmall(second, LAST);
    boolean both = isHalf(first) && isHalf(second) && words.count(first, second) >= OFTEN_PARTED;
    return small
        || both
        || (FIRST.contains(first) && isHalf(second))
        || (LAST.contains(second) && isHalf(first));
  }

  private static boolean isSmall(String word, Set<String> more) {
    return EITHER.contains(word) || more.contains(word);
  }

  private static boolean isHalf(String word) {
    return word.length() >= SHORTEST_HALF && EnglishWords.isWord(word);
  }
}
