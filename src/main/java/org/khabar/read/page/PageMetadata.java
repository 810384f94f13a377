package org.khabar.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.khabar.model.Stated;

/** What a page says of its article and of its site, the most trusted sign first. */
final class PageMetadata {
  private static final int LONGEST_HEADING = 300;
  private static final Pattern SITE_BEHIND =
      Pattern.compile("\\s+(?:[-|–—•·»:]|::)\\s+[^-|–—•·»]*$");

  private final Document page;
  private final StructuredData data;
  private final MetaElements meta;
  private final List<Stated<String>> publishers;

  PageMetadata(Document page, StructuredData data, MetaElements meta) {
    this.page = page;
    this.data = data;
    this.meta = meta;
    this.publishers = publishers(data, meta);
  }

  private static List<Stated<String>> publishers(StructuredData data, MetaElements meta) {
    List<Stated<String>> names = new ArrayList<>();
    meta.texts(List.of("og:site_name")).ifPresent(texts -> addEach(texts, names));
    data.names("publisher")
        .forEach(name -> names.add(new Stated<>(MetaElements.plain(name), "JSON-LD publisher")));
    meta.texts(List.of("application-name", "dc.publisher"))
        .ifPresent(texts -> addEach(texts, names));
    return List.copyOf(names);
  }

  private static void addEach(Stated<List<String>> texts, List<Stated<String>> names) {
    texts.value().forEach(text -> names.add(texts.map(unused -> text)));
  }

  Optional<Stated<String>> title() {
    return Stated.of(heading(), "heading")
        .or(() -> Stated.of(data.text("headline").map(MetaElements::plain), "JSON-LD headline"))
        .or(
            () ->
                meta.text(
                    "og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title"))
        .or(() -> Optional.of(new Stated<>(page.title(), "title element")))
        .map(title -> title.map(this::withoutSite))
        .filter(title -> !title.value().isEmpty());
  }

  /** The page's only first-order heading, or the one that the page's stated title begins with. */
  private Optional<String> heading() {
    String stated =
        letters(
            meta.text("og:title")
                .map(Stated::value)
                .or(() -> data.text("headline"))
                .orElseGet(page::title));
    Optional<String> matching =
        headings("h1, h2, [itemprop=headline]").stream()
            .filter(words -> stated.startsWith(letters(words)))
            .findFirst();
    List<String> first = headings("h1");
    return matching.isEmpty() && first.size() == 1 ? Optional.of(first.get(0)) : matching;
  }

  private List<String> headings(String selector) {
    String site = letters(publisherName());
    return page.select(selector).stream()
        .flatMap(element -> ShortText.of(element, LONGEST_HEADING).stream())
        .filter(words -> letters(words).length() > 4)
        .filter(words -> site.isEmpty() || !letters(words).startsWith(site))
        .toList();
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private String withoutSite(String title) {
    String words = title.replaceAll("\\s+", " ").strip();
    String shorter = SITE_BEHIND.matcher(words).replaceFirst("");
    String site = letters(publisherName());
    String behind = letters(words.substring(shorter.length()));
    boolean named = !behind.isEmpty() && (site.contains(behind) || behind.contains(site));
    return named && !shorter.isEmpty() && (!site.isEmpty() || page.title().equals(title))
        ? shorter.strip()
        : words;
  }

  Optional<Stated<String>> publisher() {
    return publishers.stream().findFirst();
  }

  private String publisherName() {
    return publisher().map(Stated::value).orElse("");
  }

  /** All names under which the page speaks of its publisher. */
  List<String> publishers() {
    return publishers.stream().map(Stated::value).toList();
  }

  Optional<String> url() {
    return Stream.of(
            page.select("link[rel=canonical]").attr("href"),
            meta.text("og:url").map(Stated::value).orElse(""))
        .filter(url -> url.startsWith("http"))
        .findFirst();
  }
}
