package org.khabar.read.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** An element of a feed, an item or what is around the items, with what its children say. */
record FeedElement(Element element) {
  /** Elements that say when an item was published, the most trusted first. */
  private static final List<String> DATES =
      List.of("pubDate", "published", "date", "issued", "updated");

  /** Elements that hold an item's content, the fullest first. */
  private static final List<String> CONTENTS =
      List.of("encoded", "content", "description", "summary");

  /** An element's name without its prefix. */
  static String localName(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1);
  }

  /**
   * What the item says that this element is.
   *
   * @param line where it begins in the file, from 1
   */
  FeedItem item(int line) {
    Optional<Element> published =
        children(DATES).filter(child -> !words(child).isEmpty()).findFirst();
    return new FeedItem(
        line,
        children(List.of("guid", "id"))
            .map(FeedElement::words)
            .filter(FeedElement::some)
            .findFirst()
            .orElse(""),
        text("title"),
        link(),
        authors(),
        published.map(FeedElement::words).orElse(""),
        published.map(Element::tagName).orElse(""),
        children(CONTENTS).map(FeedElement::html).filter(FeedElement::some).findFirst().orElse(""));
  }

  private static boolean some(String words) {
    return !words.isBlank();
  }

  /** The first child with this name. */
  Optional<FeedElement> child(String name) {
    return children(List.of(name)).findFirst().map(FeedElement::new);
  }

  /** Of each of these names the first child that has it, in the order of the names. */
  private Stream<Element> children(List<String> names) {
    return names.stream()
        .flatMap(
            name ->
                element.children().stream()
                    .filter(child -> localName(child).equals(name))
                    .filter(child -> !child.tagName().startsWith("media:"))
                    .limit(1));
  }

  /** What the first child with this name says; empty where it says nothing. */
  String text(String name) {
    return child(name).map(child -> words(child.element)).orElse("");
  }

  private List<String> authors() {
    return element.children().stream()
        .filter(child -> List.of("author", "creator").contains(localName(child)))
        .map(
            author ->
                Optional.of(new FeedElement(author).text("name"))
                    .filter(FeedElement::some)
                    .orElseGet(() -> words(author)))
        .filter(author -> !author.isEmpty())
        .toList();
  }

  /** The text of an RSS link, or the address of Atom's link to the page itself. */
  String link() {
    return element.children().stream()
        .filter(child -> localName(child).equals("link"))
        .filter(child -> List.of("", "alternate").contains(child.attr("rel")))
        .map(child -> some(child.attr("href")) ? child.attr("href") : words(child))
        .filter(FeedElement::some)
        .findFirst()
        .orElse("");
  }

  /** The content as HTML: Atom may give it as plain text, as text of markup or as markup. */
  private static String html(Element content) {
    return switch (content.attr("type")) {
      case "xhtml" -> content.html();
      case "text", "text/plain" -> plain(content.wholeText());
      default -> content.wholeText();
    };
  }

  private static String plain(String text) {
    return "<p>" + Entities.escape(text.strip()).replaceAll("\\R\\s*\\R", "</p><p>") + "</p>";
  }

  /** The words of a title or a name, which may be escaped twice. */
  private static String words(Element element) {
    return Parser.unescapeEntities(element.wholeText(), false).replaceAll("\\s+", " ").strip();
  }
}
