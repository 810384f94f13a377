package org.khabar.read.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.khabar.model.Stated;
import org.khabar.read.words.WordLists;

/** Who wrote a page's article, by the most trusted sign that the page has. */
final class PageAuthors {
  private static final int LONGEST_NAME = 60;
  private static final List<String> FIELDS = WordLists.entries("page-fields.tsv", "author");
  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?i:(?:written |posted |story |reported |words )?by|von|par|por|de|af|av|door)"
              + "\\s*:?\\s+|By(?=\\p{Lu}))");

  /** A word alone in small Latin letters: the name of an account, not of a person. */
  private static final Pattern HANDLE = Pattern.compile("[a-z][\\w.-]*|[\\w.-]*[/_]\\S*");

  private static final Pattern ADDRESS = Pattern.compile("\\s*(?:https?:)?//\\S+\\s*");
  private static final Pattern VISIBLE = Pattern.compile("By:?\\s+\\p{Lu}.*");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:,|;|\\||/|\\n|\\s(?:and|und|et|y|e|&|with)\\s)\\s*");
  private static final Pattern NO_NAME =
      WordLists.entries("page-words.tsv", "no-name").stream()
          .collect(
              Collectors.collectingAndThen(
                  Collectors.joining("|", ".*(?:https?:|@|www\\.|\\d{2}|\\b(?:", ")\\b).*"),
                  words -> Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.DOTALL)));

  private final Document page;
  private final StructuredData data;
  private final MetaElements meta;
  private final List<String> publishers;

  private PageAuthors(
      Document page, StructuredData data, MetaElements meta, List<String> publishers) {
    this.page = page;
    this.data = data;
    this.meta = meta;
    this.publishers = publishers;
  }

  /** The names in the page's order; the publisher's are none of them. */
  static Optional<Stated<List<String>>> of(
      Document page, StructuredData data, MetaElements meta, List<String> publishers) {
    return new PageAuthors(page, data, meta, publishers).authors();
  }

  private Optional<Stated<List<String>>> authors() {
    return Stream.<Supplier<Optional<Stated<List<String>>>>>of(
            () -> Optional.of(new Stated<>(data.people("author"), "JSON-LD author")),
            () -> meta.texts(FIELDS),
            this::writtenBy,
            () ->
                texts("[itemprop~=author] [itemprop=name], [itemprop~=author]", "microdata author"),
            () -> texts("[rel~=author]", "link to the author"),
            () -> texts("[class*=byline], [class*=Byline], [id*=byline]", "visible byline"),
            this::visibleByline,
            () ->
                texts(
                    "a[href*=/author/], a[href*=/authors/], a[href*=/staff/]",
                    "link to the author"),
            () -> texts("[class*=author], [class*=Author]", "visible author"))
        .flatMap(sign -> sign.get().stream())
        .map(stated -> stated.map(this::names))
        .filter(stated -> !stated.value().isEmpty())
        .findFirst();
  }

  /** A card that says in its label what its text is. */
  private Optional<Stated<List<String>>> writtenBy() {
    return meta.text("twitter:label1")
        .filter(label -> label.value().equalsIgnoreCase("written by"))
        .flatMap(label -> meta.texts(List.of("twitter:data1")));
  }

  /** The first short stretch that says "By" and a name. */
  private Optional<Stated<List<String>>> visibleByline() {
    return firstNamed(
        shortTexts("p, div, span, li, address, td").filter(text -> VISIBLE.matcher(text).matches()),
        "visible byline");
  }

  private Optional<Stated<List<String>>> texts(String selector, String basis) {
    return firstNamed(shortTexts(selector), basis);
  }

  private Stream<String> shortTexts(String selector) {
    return page.select(selector).stream()
        .flatMap(element -> ShortText.of(element, 2 * LONGEST_NAME).stream());
  }

  /** The first short text with a name in it. */
  private Optional<Stated<List<String>>> firstNamed(Stream<String> texts, String basis) {
    return Stated.of(
        texts.filter(text -> !names(List.of(text)).isEmpty()).findFirst().map(List::of), basis);
  }

  /** The names in these values, each once. */
  private List<String> names(List<String> values) {
    Set<String> names = new LinkedHashSet<>();
    for (String value : values) {
      if (!ADDRESS.matcher(value).matches()) {
        addNames(BY.matcher(MetaElements.plain(value)).replaceFirst(""), names);
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
        && publishers.stream().noneMatch(name::equalsIgnoreCase);
  }
}
