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
  private static final int LONGEST_HEADING = 300;
  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?i:(?:written |posted |story |reported |words )?by|von|par|por|de|af|av|door)"
              + "\\s*:?\\s+|By(?=\\p{Lu}))");

  /** A word alone in small Latin letters: the name of an account, not of a person. */
  private static final Pattern HANDLE = Pattern.compile("[a-z][\\w.-]*|[\\w.-]*[/_]\\S*");

  private static final Pattern ADDRESS = Pattern.compile("\\s*(?:https?:)?//\\S+\\s*");
  private static final String[] AUTHOR_FIELDS = {
    "author",
    "byl",
    "parsely-author",
    "sailthru.author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "article:author_name",
    "citation_author"
  };
  private static final Pattern VISIBLE = Pattern.compile("By:?\\s+\\p{Lu}.*");
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
    return heading()
        .or(() -> data.text("headline").map(PageMetadata::plain))
        .or(() -> meta("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title"))
        .or(() -> Optional.of(page.title()))
        .map(this::withoutSite)
        .filter(title -> !title.isEmpty());
  }

  /** The page's only first-order heading, or the one that the page's stated title begins with. */
  private Optional<String> heading() {
    String stated =
        letters(meta("og:title").or(() -> data.text("headline")).orElseGet(page::title));
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
    return publishers().stream().findFirst();
  }

  private List<String> publishers() {
    List<String> names = new ArrayList<>(metas("og:site_name"));
    data.names("publisher").forEach(name -> names.add(plain(name)));
    names.addAll(metas("application-name", "dc.publisher"));
    return names;
  }

  Optional<String> url() {
    return Stream.of(page.select("link[rel=canonical]").attr("href"), meta("og:url").orElse(""))
        .filter(url -> url.startsWith("http"))
        .findFirst();
  }

  List<String> authors() {
    for (Supplier<List<String>> sign :
        List.<Supplier<List<String>>>of(
            () -> data.people("author"),
            () -> metas(AUTHOR_FIELDS),
            this::writtenBy,
            () -> texts("[itemprop~=author] [itemprop=name], [itemprop~=author]"),
            () -> texts("[rel~=author]"),
            () -> texts("[class*=byline], [class*=Byline], [id*=byline]"),
            this::visibleByline,
            () -> texts("a[href*=/author/], a[href*=/authors/], a[href*=/staff/]"),
            () -> texts("[class*=author], [class*=Author]"))) {
      List<String> names = names(sign.get());
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /** A card that says in its label what its text is. */
  private List<String> writtenBy() {
    return meta("twitter:label1").filter(label -> label.equalsIgnoreCase("written by")).isPresent()
        ? metas("twitter:data1")
        : List.of();
  }

  /** The names in the first of these values that has any, or in all where each is one name. */
  private List<String> names(List<String> values) {
    Set<String> names = new LinkedHashSet<>();
    for (String value : values) {
      if (!ADDRESS.matcher(value).matches()) {
        addNames(BY.matcher(plain(value)).replaceFirst(""), names);
      }
    }
    return new ArrayList<>(names);
  }

  private void addNames(String value, Set<String> names) {
    for (String part : BETWEEN.split(value, -1)) {
      String name = BY.matcher(part.strip()).replaceFirst("").strip();
      boolean known = names.stream().anyMatch(other -> other.equalsIgnoreCase(name));
      if (!known && isName(name)) {
        names.add(name);
      }
    }
  }

  private boolean isName(String name) {
    return name.length() > 2
        && name.length() <= LONGEST_NAME
        && !NO_NAME.matcher(name).matches()
        && !HANDLE.matcher(name).matches()
        && publishers().stream().noneMatch(name::equalsIgnoreCase);
  }

  /** The first short stretch that says "By" and a name. */
  private List<String> visibleByline() {
    return firstNamed(
        page.body().select("p, div, span, li, address, td").stream()
            .flatMap(element -> ShortText.of(element, 2 * LONGEST_NAME).stream())
            .filter(text -> VISIBLE.matcher(text).matches()));
  }

  private List<String> texts(String selector) {
    return firstNamed(
        page.select(selector).stream()
            .flatMap(element -> ShortText.of(element, 2 * LONGEST_NAME).stream()));
  }

  /** The first short text with a name in it. */
  private List<String> firstNamed(Stream<String> texts) {
    return texts.filter(text -> !names(List.of(text)).isEmpty()).limit(1).toList();
  }

  private Optional<String> meta(String... names) {
    return metas(names).stream().findFirst();
  }

  private List<String> metas(String... names) {
    for (String name : names) {
      List<String> values =
          page.select("meta").stream()
              .filter(each -> is(each, name))
              .map(each -> plain(content(each)))
              .filter(value -> !value.isEmpty())
              .toList();
      if (!values.isEmpty()) {
        return values;
      }
    }
    return List.of();
  }

  /** What a meta element says; some programs that save pages write it as its value. */
  static String content(Element meta) {
    return meta.hasAttr("content") ? meta.attr("content") : meta.attr("value");
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
}
