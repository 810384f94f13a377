package org.khabar.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.model.ArticleKind;
import org.khabar.model.Notation;
import org.khabar.read.words.WordLists;

/** The words in or around a headline that say what kind of text follows. */
final class Genres {
  private static final Map<String, ArticleKind> KINDS = kinds();
  private static final String WORD = "(" + String.join("|", KINDS.keySet()) + ")";

  private static final Pattern BEFORE =
      Pattern.compile("^[\\[(]?" + WORD + "[\\])]?\\s*[:|–—-]\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:\\s*[–—|]\\s*|\\s+-+\\s+|\\s+[\\[(])" + WORD + "[\\])]?$", Pattern.CASE_INSENSITIVE);

  private Genres() {}

  private static Map<String, ArticleKind> kinds() {
    Map<String, ArticleKind> kinds = new LinkedHashMap<>();
    for (String entry : WordLists.entries("genres.tsv")) {
      String[] columns = entry.split("\t", -1);
      kinds.put(columns[0], Notation.parse(ArticleKind.class, columns[1]));
    }
    return kinds;
  }

  /** The kind that a headline names before or behind its words. */
  static Optional<ArticleKind> ofHeadline(String headline) {
    for (Pattern pattern : List.of(BEFORE, BEHIND)) {
      Matcher genre = pattern.matcher(headline);
      if (genre.find()) {
        return ofWord(genre.group(1));
      }
    }
    return Optional.empty();
  }

  /** The kind that a word such as COMMENTARY stands for. */
  static Optional<ArticleKind> ofWord(String word) {
    return Optional.ofNullable(KINDS.get(word.toLowerCase(Locale.ROOT)));
  }

  /** The headline without the word for its kind. */
  static String without(String headline) {
    String shorter = BEFORE.matcher(headline).replaceFirst("");
    return BEHIND.matcher(shorter).replaceFirst("");
  }
}
