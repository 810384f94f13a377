package org.khabar.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.khabar.model.PartKind;
import org.khabar.read.words.WordLists;

/**
 * Finds the lines below an article that say who its author is.
 *
 * <p>"X is an economic analyst from Y" is a biography where X is known as the author, stands alone
 * on the line above, or where a bare "By" waits for a name; otherwise it is a sentence of the
 * article.
 */
final class BiographyFinder {
  /** A biography begins within so many lines of the end. */
  private static final int LOOKED_AT = 5;

  private static final Set<String> VERBS = Set.copyOf(WordLists.entries("bylines.tsv", "verb"));
  private static final Pattern OCCUPATION = anyWord("occupation");
  private static final Pattern CONTACT = anyWord("contact");
  private static final Pattern THE_WRITER =
      Pattern.compile(
          "(?:the|our) (?:writer|author|columnist|contributor|reporter)s?"
              + " (?:is|are|was|has|works?|writes?|teach(?:es)?|can|may|tweets?)\\b.*"
              + "|about the authors?\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Layout layout;
  private final BylineFinder.Byline byline;
  private final List<String> known;

  private BiographyFinder(Layout layout, BylineFinder.Byline byline, List<String> known) {
    this.layout = layout;
    this.byline = byline;
    this.known = known;
  }

  private static Pattern anyWord(String kind) {
    String words = String.join("|", WordLists.entries("bylines.tsv", kind));
    return Pattern.compile("(?<![\\p{L}])(?:" + words + ")(?![\\p{L}])");
  }

  /**
   * Marks the biography and the name above it.
   *
   * @param authors who is known to have written the article
   * @return the names that it gives
   */
  static List<String> mark(Layout layout, BylineFinder.Byline byline, List<String> authors) {
    List<String> known = new ArrayList<>();
    authors.forEach(author -> known.add(compared(author)));
    byline.authors().forEach(author -> known.add(compared(author)));
    return new BiographyFinder(layout, byline, known).mark();
  }

  private List<String> mark() {
    List<Integer> last = layout.lastOpen(LOOKED_AT + 1);
    for (int i = 1; i < last.size(); i++) {
      String above = layout.lines().words(last.get(i - 1));
      String line = layout.lines().words(last.get(i));
      Optional<String> author = author(line, above);
      if (author.isPresent()) {
        last.subList(i, last.size()).forEach(it -> layout.mark(it, PartKind.BIOGRAPHY));
        if (PersonNames.isName(above)) {
          layout.mark(last.get(i - 1), PartKind.BYLINE);
        }
        return author.stream().filter(name -> !name.isEmpty()).toList();
      }
    }
    return last.size() > 1 ? signature(last.get(last.size() - 1)) : List.of();
  }

  /** The author of whom the line tells; the empty name when it tells of "the writer". */
  private Optional<String> author(String line, String above) {
    String lower = line.toLowerCase(Locale.ROOT);
    boolean occupation = OCCUPATION.matcher(lower).find();
    boolean contact = CONTACT.matcher(lower).find();
    if (THE_WRITER.matcher(line).matches() && (occupation || contact)) {
      return Optional.of(PersonNames.isName(above) ? above : "");
    }
    return subject(line)
        .filter(
            name ->
                compared(above).equals(compared(name))
                    || known.contains(compared(name))
                    || (occupation && (contact || byline.bare())));
  }

  /** The name with which a line begins, where "is", "writes" or the like follows it. */
  private static Optional<String> subject(String line) {
    String[] words = PersonNames.withoutHonorific(line).split("\\s+", 8);
    for (int end = 2; end < words.length; end++) {
      String name = String.join(" ", List.of(words).subList(0, end));
      if (VERBS.contains(words[end]) && PersonNames.isName(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** A name alone on the last line, where a bare "By" waits for one. */
  private List<String> signature(int line) {
    String words = layout.lines().words(line);
    if (!byline.bare() || !byline.authors().isEmpty() || !PersonNames.isName(words)) {
      return List.of();
    }
    layout.mark(line, PartKind.BYLINE);
    return List.of(words);
  }

  private static String compared(String name) {
    return PersonNames.withoutHonorific(name).toLowerCase(Locale.ROOT);
  }
}
