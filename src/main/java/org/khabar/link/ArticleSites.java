package org.khabar.link;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Span;

/** The sites of an article so far, by the words that named them: "the mosque" is one of them. */
final class ArticleSites {
  private final ArticleView article;

  /** Ids by the words as a slug, in the order of their first mention. */
  private final Map<String, String> ids = new LinkedHashMap<>();

  ArticleSites(ArticleView article) {
    this.article = article;
  }

  void add(String key, String id) {
    ids.putIfAbsent(key, id);
  }

  /**
   * The site that words name again.
   *
   * @param key the words as a slug
   * @param named whether they name one building of all
   */
  Optional<String> before(Span span, String key, boolean named) {
    return named ? sameName(key).or(() -> sameWord(span, key)) : sameThing(span, key);
  }

  private Optional<String> sameName(String key) {
    return ids.entrySet().stream()
        .filter(
            entry ->
                entry.getKey().equals(key)
                    || (key.contains("-") && entry.getKey().endsWith("-" + key)))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** For "the Fort" an earlier site whose name ends with that one word. */
  private Optional<String> sameWord(Span span, String key) {
    return key.contains("-") ? Optional.empty() : sameThing(span, key);
  }

  /** For "the mosque" an earlier site with that last word; for "a mosque" nothing. */
  private Optional<String> sameThing(Span span, String key) {
    boolean definite =
        article.words(span).matches("(?is)the .*")
            || article.before(span.begin()).matches("(?is).*\\b(?:the|this|that|same) ");
    String head = key.substring(key.lastIndexOf('-') + 1);
    return ids.entrySet().stream()
        .filter(entry -> definite)
        .filter(entry -> entry.getKey().equals(head) || entry.getKey().endsWith("-" + head))
        .map(Map.Entry::getValue)
        .reduce((first, last) -> last);
  }
}
