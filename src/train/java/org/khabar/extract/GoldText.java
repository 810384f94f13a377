package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.model.Span;

/**
 * A text as the scorer of the roles compares it: small letters, no ASCII punctuation, no articles,
 * single blanks; each character knows where it stood.
 */
final class GoldText {
  private static final Pattern ARTICLE = Pattern.compile("(?<= )(?:a|an|the)(?= )");

  private final String normal;
  private final int[] places;

  GoldText(String text) {
    StringBuilder letters = new StringBuilder(" ");
    List<Integer> at = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (Character.isWhitespace(each)) {
        letters.append(' ');
        at.add(i);
      } else if (each > 127 || Character.isLetterOrDigit(each)) {
        letters.append(Character.toLowerCase(each));
        at.add(i);
      }
    }
    letters.append(' ');
    at.add(text.length());
    boolean[] dropped = new boolean[letters.length()];
    Matcher article = ARTICLE.matcher(letters);
    while (article.find()) {
      java.util.Arrays.fill(dropped, article.start(), article.end(), true);
    }
    StringBuilder kept = new StringBuilder();
    List<Integer> from = new ArrayList<>();
    for (int i = 0; i < letters.length(); i++) {
      boolean again =
          letters.charAt(i) == ' ' && !kept.isEmpty() && kept.charAt(kept.length() - 1) == ' ';
      if (!dropped[i] && !again) {
        kept.append(letters.charAt(i));
        from.add(at.get(i));
      }
    }
    this.normal = kept.toString();
    this.places = from.stream().mapToInt(Integer::intValue).toArray();
  }

  /** A string as the scorer compares it. */
  static String normal(String text) {
    return new GoldText(text).normal.strip().toLowerCase(Locale.ROOT);
  }

  /** Where a normalised string stands. */
  List<Span> occurrences(String string) {
    List<Span> found = new ArrayList<>();
    String words = " " + string + " ";
    for (int i = normal.indexOf(words); i >= 0; i = normal.indexOf(words, i + 1)) {
      found.add(new Span(places[i + 1], places[i + words.length() - 2] + 1));
    }
    return found;
  }
}
