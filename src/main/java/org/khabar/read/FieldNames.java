package org.khabar.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names under which exports and scrapers give what Khabar reads, in order of preference: those
 * of schema.org, NewsAPI, news-please, newspaper4k, trafilatura, Scrapy projects and Common Crawl
 * extracts.
 */
final class FieldNames {
  private static final Map<String, List<String>> KNOWN = new LinkedHashMap<>();

  static {
    know("id", "id", "docid", "article_id", "guid");
    know("title", "title", "headline", "heading");
    know("text", "text", "body", "content", "maintext", "article", "articlebody", "full_text");
    know("authors", "authors", "author", "byline", "creator", "writer");
    know(
        "publisher",
        "publisher",
        "source",
        "site",
        "sitename",
        "site_name",
        "outlet",
        "source_domain",
        "newspaper",
        "feed");
    know(
        "published",
        "published",
        "date",
        "published_at",
        "publishedat",
        "date_publish",
        "date_published",
        "datepublished",
        "publication_date",
        "publish_date",
        "pub_date",
        "pubdate",
        "timestamp");
    know("url", "url", "link", "source_url", "canonical_url", "web_url");
    know("kind", "kind");
  }

  private FieldNames() {}

  private static void know(String name, String... others) {
    KNOWN.put(name, List.of(others));
  }

  /**
   * The fields by the names that Khabar uses, those it does not know left out; of two with the same
   * meaning, the one that stands first here.
   *
   * @param stated values by name, in any letter case
   */
  static Map<String, List<String>> normalised(Map<String, List<String>> stated) {
    Map<String, List<String>> lower = new LinkedHashMap<>();
    stated.forEach((name, values) -> lower.putIfAbsent(name.toLowerCase(Locale.ROOT), values));
    Map<String, List<String>> fields = new LinkedHashMap<>();
    KNOWN.forEach(
        (name, others) ->
            others.stream()
                .map(other -> lower.getOrDefault(other, List.of()))
                .filter(values -> values.stream().anyMatch(value -> !value.isBlank()))
                .findFirst()
                .ifPresent(values -> fields.put(name, values)));
    return fields;
  }

  /** The name under which an object holds its text; the names are compared without letter case. */
  static Optional<String> text(Iterable<String> names) {
    for (String known : KNOWN.getOrDefault("text", List.of())) {
      for (String name : names) {
        if (known.equalsIgnoreCase(name)) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }
}
