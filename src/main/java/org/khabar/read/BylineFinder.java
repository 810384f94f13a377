package org.khabar.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.model.PartKind;
import org.khabar.model.UncertainDate;

/** Finds the lines below the headline that say who wrote the article and when. */
final class BylineFinder {
  /** Bylines stand within so many lines of the headline. */
  private static final int LOOKED_AT = 6;

  private static final int LONGEST = 120;

  private static final Pattern BY =
      Pattern.compile(
          "(?:(?:story|text|words|written|reported|compiled)\\s+)?by\\b[:\\s]*(.*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:published|posted)(?:\\s+(?:on|at))?:?\\s+)?(?:\\p{L}+day,?\\s+)?("
              + Dates.WRITTEN
              + "|\\d{4}-\\d{2}-\\d{2})(?:[,|]?\\s+(?:at\\s+)?\\d{1,2}[:.]\\d{2}.{0,20})?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DATE_BEHIND_NAME =
      Pattern.compile("\\b" + Dates.WRITTEN, Pattern.CASE_INSENSITIVE);

  private BylineFinder() {}

  /**
   * What stands below the headline.
   *
   * @param authors the names
   * @param bare whether there is a "By" without a name
   * @param published a date on a line of its own or behind the name
   */
  record Byline(List<String> authors, boolean bare, Optional<UncertainDate> published) {
    private static final Byline NONE = new Byline(List.of(), false, Optional.empty());

    private Byline and(Byline other) {
      return new Byline(
          authors.isEmpty() ? other.authors : authors,
          bare || other.bare,
          published.or(other::published));
    }
  }

  static Byline mark(Layout layout) {
    Byline found = Byline.NONE;
    for (int line : layout.firstOpen(LOOKED_AT)) {
      String words = layout.lines().words(line);
      if (words.length() > LONGEST) {
        continue;
      }
      if (found.bare && found.authors.isEmpty() && PersonNames.isName(words)) {
        layout.mark(line, PartKind.BYLINE);
        found = new Byline(List.of(words), false, found.published);
      } else if (isByline(words) && startsBlock(layout.lines(), line)) {
        layout.mark(line, PartKind.BYLINE);
        found = found.and(byline(words));
      } else {
        Matcher date = DATE.matcher(words);
        if (date.matches()) {
          layout.mark(line, PartKind.DATELINE);
          found = found.and(new Byline(List.of(), false, Dates.stated(date.group(1))));
        }
      }
    }
    return found;
  }

  /** Whether a line says "By" with nothing, a name or an office behind it. */
  static boolean isByline(String line) {
    Matcher by = BY.matcher(line);
    if (line.length() > LONGEST || !by.matches()) {
      return false;
    }
    String rest = by.group(1);
    return rest.isBlank() || PersonNames.isOffice(rest) || !PersonNames.list(rest).isEmpty();
  }

  /** An upper-case "BY ..." can be the middle of a sentence unless it begins a block. */
  private static boolean startsBlock(Lines lines, int line) {
    boolean shouted = lines.words(line).startsWith("BY ");
    return !shouted || line == 0 || lines.isBlank(line - 1);
  }

  private static Byline byline(String words) {
    Matcher by = BY.matcher(words);
    if (!by.matches()) {
      return Byline.NONE;
    }
    String rest = by.group(1);
    Matcher date = DATE_BEHIND_NAME.matcher(rest);
    return new Byline(
        PersonNames.list(rest),
        rest.isBlank(),
        date.find() ? Dates.stated(date.group()) : Optional.empty());
  }
}
