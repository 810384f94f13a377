package org.khabar.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.khabar.model.Mention;

/** The lists of place names in an article: "Sindh, Punjab, Balochistan and Islamabad". */
final class PlaceLists {
  private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s+(?:the )?");
  private static final Pattern AND =
      Pattern.compile("(?i)(?:\\s*,)?\\s+(?:and|or|&|as well as)\\s+(?:the |in )?");

  /** Longer separators hold words. */
  private static final int LONGEST_SEPARATOR = 16;

  /** Names from which on a list needs no "and", as no place is said to lie in so many. */
  private static final int LONG = 5;

  /** Names from which on commas in a list say nothing of what lies in what. */
  private static final int SURE = 4;

  /** Neighbours in a list that count; keeps the time linear. */
  private static final int NEIGHBOURS = 6;

  /**
   * A run of names.
   *
   * @param first number of its first mention
   * @param end behind its last
   */
  private record Run(int first, int end) {}

  private final List<Run> runs = new ArrayList<>();
  private final BitSet inside = new BitSet();

  private PlaceLists() {}

  /** The lists among mentions in text order. */
  static PlaceLists of(String text, List<Mention.Entity> mentions) {
    PlaceLists lists = new PlaceLists();
    int first = 0;
    boolean closed = false;
    for (int i = 1; i <= mentions.size(); i++) {
      String between =
          i < mentions.size() ? between(text, mentions.get(i - 1), mentions.get(i)) : "";
      boolean and = AND.matcher(between).matches();
      if (!closed && (and || COMMA.matcher(between).matches())) {
        closed = and;
        continue;
      }
      lists.add(new Run(first, i), closed);
      first = i;
      closed = false;
    }
    return lists;
  }

  private static String between(String text, Mention.Entity one, Mention.Entity next) {
    int gap = next.span().begin() - one.span().end();
    return gap > 0 && gap <= LONGEST_SEPARATOR
        ? text.substring(one.span().end(), next.span().begin())
        : "";
  }

  private void add(Run run, boolean closed) {
    int length = run.end() - run.first();
    if (length < 2 || !(closed || length >= LONG)) {
      return;
    }
    runs.add(run);
    if (length >= SURE) {
      inside.set(run.first(), run.end() - 1);
    }
  }

  /**
   * Whether a mention and the next one stand side by side in a list, so that none holds the other.
   */
  boolean isInside(int mention) {
    return inside.get(mention);
  }

  /** Tells each name which others stand near it in a list. */
  void join(List<PlaceName> names) {
    for (Run run : runs) {
      for (int i = run.first(); i < run.end(); i++) {
        for (int j = Math.max(run.first(), i - NEIGHBOURS);
            j < Math.min(run.end(), i + NEIGHBOURS + 1);
            j++) {
          if (names.get(i) != names.get(j)) {
            names.get(i).listed().add(names.get(j));
          }
        }
      }
    }
  }
}
