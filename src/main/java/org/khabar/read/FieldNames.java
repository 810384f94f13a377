package org.khabar.read;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names under which exports and scrapers give what Khabar reads, in order of preference: those
 * of schema.org, NewsAPI, news-please, newspaper4k, trafilatura, Scrapy projects and Common Crawl
 * extracts. A user's own names go before them.
 */
final class FieldNames {
  /** The field that is taken as it is, whatever stands in it. */
  static final String TEXT = "text";

  /** The field that is always HTML (JSON Feed 1.1). */
  static final String HTML = "content_html";

  private static final Map<String, List<String>> KNOWN = new LinkedHashMap<>();

  /** Under these names stands a list of articles, or an object with such a list in it. */
  private static final Set<String> LISTS =
      Set.of(
          "articles",
          "items",
          "results",
          "docs",
          "documents",
          "entries",
          "news",
          "stories",
          "posts",
          "data",
          "records",
          "response",
          "hits",
          "feed",
          "value");

  static {
    know("id", "id", "docid", "article_id", "guid");
    know("title", "title", "headline", "heading");
    know(
        TEXT,
        TEXT,
        "body",
        "content",
        "maintext",
        "article",
        "articlebody",
        "article_body",
        "article_text",
        "full_text",
        "fulltext",
        "story",
        "content_text",
        HTML);
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

  private final Map<String, String> own;

  /** A field by the name that it has in the user's data. */
  record Field(String name, List<String> values) {}

  /**
   * Names with a user's own before them.
   *
   * @param own for one of Khabar's names, the one in the user's data
   */
  FieldNames(Map<String, String> own) {
    this.own = Map.copyOf(own);
  }

  /** The names that Khabar gives the fields. */
  static Set<String> known() {
    return Collections.unmodifiableSet(KNOWN.keySet());
  }

  /** Whether articles stand under this name. */
  static boolean isList(String name) {
    return LISTS.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether one of Khabar's fields has this name, in whatever letter case. */
  boolean isKnown(String name) {
    return own.values().stream().anyMatch(name::equalsIgnoreCase)
        || KNOWN.values().stream().anyMatch(names -> names.contains(name.toLowerCase(Locale.ROOT)));
  }

  /** The user's own names that are not among these. */
  List<String> missing(Collection<String> names) {
    return own.values().stream()
        .filter(wanted -> names.stream().noneMatch(wanted::equalsIgnoreCase))
        .sorted()
        .toList();
  }

  /** The fields with those of the user's own names under Khabar's. */
  Map<String, List<String>> renamed(Map<String, List<String>> stated) {
    if (own.isEmpty()) {
      return stated;
    }
    Map<String, List<String>> fields = new LinkedHashMap<>(stated);
    own.forEach(
        (name, wanted) ->
            stated.forEach(
                (other, values) -> {
                  if (wanted.equalsIgnoreCase(other)) {
                    fields.put(name, values);
                  }
                }));
    return fields;
  }

  /** The name that one of the fields of {@link #renamed} has in the user's data. */
  String inData(String name) {
    return own.getOrDefault(name, name);
  }

  private static void know(String name, String... others) {
    KNOWN.put(name, List.of(others));
  }

  /**
   * The fields by the names that Khabar uses, those it does not know left out; of two with the same
   * meaning, the one that stands first here.
   *
   * @param stated values by name, in any letter case
   */
  static Map<String, Field> normalised(Map<String, List<String>> stated) {
    Map<String, Field> lower = new LinkedHashMap<>();
    stated.forEach(
        (name, values) ->
            lower.putIfAbsent(name.toLowerCase(Locale.ROOT), new Field(name, values)));
    Map<String, Field> fields = new LinkedHashMap<>();
    KNOWN.forEach(
        (name, others) ->
            others.stream()
                .flatMap(other -> Optional.ofNullable(lower.get(other)).stream())
                .filter(field -> field.values().stream().anyMatch(value -> !value.isBlank()))
                .findFirst()
                .ifPresent(field -> fields.put(name, field)));
    return fields;
  }

  /** Whether one of the names is that of a text. */
  boolean hasText(Collection<String> names) {
    return text(names).isPresent()
        || names.stream().anyMatch(name -> name.equalsIgnoreCase(own.getOrDefault(TEXT, "")));
  }

  /** The name under which fields hold their text; the names are compared without letter case. */
  static Optional<String> text(Iterable<String> names) {
    for (String known : KNOWN.getOrDefault(TEXT, List.of())) {
      for (String name : names) {
        if (known.equalsIgnoreCase(name)) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }
}
