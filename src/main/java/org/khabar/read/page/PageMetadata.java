package org.khabar.read.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says of its article, the most trusted sign first. */
final class PageMetadata {
  private static final int LONGEST_NAME = 60;
  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:written |posted |story |reported )?by|von|par|por|de|af|av|door|words by)\\s*:?\\s+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:,|;|\\||/|\\n|\\s(?:and|und|et|y|e|&|with)\\s)\\s*");
  private static final Pattern NO_NAME =
      Pattern.compile(
          ".*(?:https?:|@|www\\.|\\d{2}|\\b(?:staff|editor|reporter|correspondent|admin|published|"
              + "updated|news|desk|team|minutes?|hours?|ago|contributor|follow)\\b).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern SITE_BEHIND =
      Pattern.compile("\\s+(?:[-|–—•·»:]|::)\\s+[^-|–—•·»]*$");

  private final Document page;
  private final StructuredData data;

  PageMetadata(Document page, StructuredData data) {
    this.page = page;
    this.data = data;
  }

  Optional<String> title() {
    return first(
            this::heading,
            () -> data.text("headline").map(PageMetadata::plain),
            () -> meta("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title"),
            () -> Optional.of(page.title()))
        .map(this::withoutSite)
        .filter(title -> !title.isEmpty());
  }

  /** The page's only first-order heading, or the one that the page's stated title begins with. */
  private Optional<String> heading() {
    String stated =
        letters(meta("og:title").or(() -> data.text("headline")).orElseGet(page::title));
    List<String> headings =
        page.select("h1, h2, [itemprop=headline]").stream()
            .map(Element::text)
            .map(String::strip)
            .filter(words -> letters(words).length() > 4)
            .toList();
    return headings.stream().filter(words -> stated.startsWith(letters(words))).findFirst();
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
    return meta("og:site_name")
        .or(() -> data.names("publisher").stream().findFirst().map(PageMetadata::plain))
        .or(() -> meta("application-name", "dc.publisher", "twitter:site"));
  }

  Optional<String> url() {
    return Stream.of(page.select("link[rel=canonical]").attr("href"), meta("og:url").orElse(""))
        .filter(url -> url.startsWith("http"))
        .findFirst();
  }

  List<String> authors() {
    for (Supplier<List<String>> sign :
        List.<Supplier<List<String>>>of(
            () -> data.names("author"),
            () ->
                metas(
                    "author",
                    "article:author",
                    "byl",
                    "parsely-author",
                    "sailthru.author",
                    "dc.creator",
                    "dcterms.creator",
                    "article:author_name",
                    "citation_author"),
            () -> texts("[itemprop~=author] [itemprop=name], [itemprop~=author]"),
            () -> texts("[rel=author]"),
            () -> texts("[class~=(?i)(^|[-_ ])(byline|author)(-?name)?s?($|[-_ ])]"))) {
      List<String> names = names(sign.get());
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static List<String> names(List<String> values) {
    Set<String> names = new LinkedHashSet<>();
    for (String value : values) {
      String plain = BY.matcher(plain(value)).replaceFirst("");
      for (String name : BETWEEN.split(plain)) {
        String stripped = BY.matcher(name.strip()).replaceFirst("").strip();
        boolean isName =
            stripped.length() > 2
                && stripped.length() <= LONGEST_NAME
                && !NO_NAME.matcher(stripped).matches();
        if (isName && names.stream().noneMatch(other -> other.equalsIgnoreCase(stripped))) {
          names.add(stripped);
        }
      }
    }
    return new ArrayList<>(names);
  }

  private List<String> texts(String selector) {
    return page.select(selector).stream()
        .map(Element::text)
        .filter(t -> !t.isBlank())
        .limit(1)
        .toList();
  }

  private Optional<String> meta(String... names) {
    return metas(names).stream().findFirst();
  }

  private List<String> metas(String... names) {
    for (String name : names) {
      List<String> values =
          page.select("meta").stream()
              .filter(each -> is(each, name))
              .map(each -> plain(each.attr("content")))
              .filter(value -> !value.isEmpty())
              .toList();
      if (!values.isEmpty()) {
        return values;
      }
    }
    return List.of();
  }

  static boolean is(Element meta, String name) {
    return meta.attr("name").equalsIgnoreCase(name)
        || meta.attr("property").equalsIgnoreCase(name)
        || meta.attr("itemprop").equalsIgnoreCase(name);
  }

  /** Without the entities and the blanks that pages leave in their attributes. */
  private static String plain(String value) {
    return Parser.unescapeEntities(value, false).replaceAll("\\s+", " ").strip();
  }

  @SafeVarargs
  private static Optional<String> first(Supplier<Optional<String>>... signs) {
    return Stream.of(signs)
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .filter(value -> !value.isBlank())
        .findFirst();
  }
}
