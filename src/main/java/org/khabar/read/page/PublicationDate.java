package org.khabar.read.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.khabar.model.Stated;
import org.khabar.read.words.WordLists;

/** The day a page was first published, by the most trusted sign that it has. */
final class PublicationDate {
  private static final List<String> FIRST_PUBLISHED =
      WordLists.entries("page-fields.tsv", "published");
  private static final List<String> CHANGED = WordLists.entries("page-fields.tsv", "changed");

  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/_-]((?:19|20)\\d{2})(?:([-/_])(\\d{1,2})\\2(\\d{1,2})|([01]\\d)([0-3]\\d))(?!\\d)");
  private static final String DATED =
      "[class~=(?i)(^|[-_ ])(date|time|published|pub-?date|timestamp|dateline|posted|post-?date|"
          + "entry-?date|meta|byline|info|submitted)], [id~=(?i)date|publish|time]";
  private static final int LONGEST_LABEL = 200;

  private final Document page;
  private final StructuredData data;
  private final MetaElements meta;
  private final boolean monthFirst;

  private PublicationDate(Document page, StructuredData data, MetaElements meta) {
    this.page = page;
    this.data = data;
    this.meta = meta;
    String language = page.select("html").attr("lang").toLowerCase(Locale.ROOT);
    this.monthFirst = language.isEmpty() || language.equals("en") || language.equals("en-us");
  }

  static Optional<Stated<LocalDate>> of(Document page, StructuredData data, MetaElements meta) {
    PublicationDate date = new PublicationDate(page, data, meta);
    for (Supplier<Optional<Stated<LocalDate>>> sign :
        List.<Supplier<Optional<Stated<LocalDate>>>>of(
            () -> date.stated("datePublished"),
            () -> date.meta(FIRST_PUBLISHED),
            date::microdata,
            date::timeElement,
            date::address,
            () -> date.stated("dateCreated"),
            date::label,
            () -> date.stated("dateModified"),
            () -> date.meta(CHANGED),
            date::anywhere)) {
      Optional<Stated<LocalDate>> found = sign.get();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Stated<LocalDate>> stated(String field) {
    return data.text(field).flatMap(value -> published(value, "JSON-LD " + field));
  }

  private Optional<Stated<LocalDate>> published(String value, String basis) {
    return Stated.of(DateText.day(value, monthFirst), basis);
  }

  private Optional<Stated<LocalDate>> meta(List<String> names) {
    return names.stream()
        .flatMap(
            name ->
                meta.stated(name).stream()
                    .flatMap(value -> published(value, "meta " + name).stream()))
        .findFirst();
  }

  private Optional<Stated<LocalDate>> microdata() {
    return page.select("[itemprop~=datePublished|dateCreated], [property~=datePublished]").stream()
        .flatMap(element -> published(value(element), "microdata datePublished").stream())
        .findFirst();
  }

  private static String value(Element element) {
    for (String attribute : List.of("content", "datetime", "title")) {
      if (!element.attr(attribute).isBlank()) {
        return element.attr(attribute);
      }
    }
    return ShortText.of(element, LONGEST_LABEL).orElse("");
  }

  private Optional<Stated<LocalDate>> timeElement() {
    return belowHeading("time[pubdate], [datetime], time, abbr.published")
        .flatMap(element -> published(value(element), "time element").stream())
        .findFirst();
  }

  /** Those below the page's first heading first: what stands above may be the day of the visit. */
  private Stream<Element> belowHeading(String selector) {
    List<Element> above = new ArrayList<>();
    List<Element> below = new ArrayList<>();
    boolean passed = false;
    for (Element element : page.select("h1, " + selector)) {
      boolean heading = element.normalName().equals("h1");
      passed |= heading;
      if (!heading) {
        (passed ? below : above).add(element);
      }
    }
    return Stream.concat(below.stream(), above.stream());
  }

  private Optional<Stated<LocalDate>> address() {
    String url =
        page.select("link[rel=canonical]").attr("href")
            + " "
            + page.select("meta[property=og:url]").attr("content");
    Matcher matcher = IN_ADDRESS.matcher(url);
    if (!matcher.find()) {
      return Optional.empty();
    }
    boolean parted = matcher.group(2) != null;
    String month = matcher.group(parted ? 3 : 5);
    String day = matcher.group(parted ? 4 : 6);
    return published(matcher.group(1) + "-" + month + "-" + day, "address");
  }

  private Optional<Stated<LocalDate>> label() {
    return belowHeading(DATED)
        .flatMap(element -> ShortText.of(element, LONGEST_LABEL).stream())
        .flatMap(text -> published(text, "visible date").stream())
        .findFirst();
  }

  private Optional<Stated<LocalDate>> anywhere() {
    return page.body().select("p, div, span, td, li, font, em, small, b, strong").stream()
        .map(Element::ownText)
        .filter(text -> text.length() <= LONGEST_LABEL)
        .flatMap(text -> published(text, "date in the text").stream())
        .findFirst();
  }
}
