package org.khabar.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** What a page says of its article and of its site, the most trusted sign first. */
final class PageMetadata {
  private static final int LONGEST_HEADING = 300;
  private static final Pattern SITE_BEHIND =
      Pattern.compile("\\s+(?:[-|–—•·»:]|::)\\s+[^-|–—•·»]*$");

  private final Document page;
  private final StructuredData data;
  private final MetaElements meta;
  private final List<String> publishers;

  PageMetadata(Document page, StructuredData data, MetaElements meta) {
    this.page = page;
    this.data = data;
    this.meta = meta;
    this.publishers = publishers(data, meta);
  }

  private static List<String> publishers(StructuredData data, MetaElements meta) {
    List<String> names = new ArrayList<>(meta.texts(List.of("og:site_name")));
    data.names("publisher").forEach(name -> names.add(MetaElements.plain(name)));
    names.addAll(meta.texts(List.of("application-name", "dc.publisher")));
    return List.copyOf(names);
  }

  Optional<String> title() {
    return heading()
        .or(() -> data.text("headline").map(MetaElements::plain))
        .or(
            () ->
                meta.text(
                    "og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title"))
        .or(() -> Optional.of(page.title()))
        .map(this::withoutSite)
        .filter(title -> !title.isEmpty());
  }

  /** The page's only first-order heading, or the one that the page's stated title begins with. */
  private Optional<String> heading() {
    String stated =
        letters(meta.text("og:title").or(() -> data.text("headline")).orElseGet(page::title));
    Optional<String> matching =
        headings("h1, h2, [itemprop=headline]").stream()
            .filter(words -> stated.startsWith(letters(words)))
            .findFirst();
    List<String> first = headings("h1");
    return matching.isEmpty() && first.size() == 1 ? Optional.of(first.get(0)) : matching;
  }

  private List<String> headings(String selector) {
    String site = letters(publisher().orElse(""));
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
    String site = publisher().map(PageMetadata::letters).orElse("");
    String behind = letters(words.substring(shorter.length()));
    boolean named = !behind.isEmpty() && (site.contains(behind) || behind.contains(site));
    return named && !shorter.isEmpty() && (!site.isEmpty() || page.title().equals(title))
        ? shorter.strip()
        : words;
  }

  Optional<String> publisher() {
    return publishers.stream().findFirst();
  }

  /** All names under which the page speaks of its publisher. */
  List<String> publishers() {
    return publishers;
  }

  Optional<String> url() {
    return Stream.of(
            page.select("link[rel=canonical]").attr("href"), meta.text("og:url").orElse(""))
        .filter(url -> url.startsWith("http"))
        .findFirst();
  }
}
