package org.khabar.read.feed;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jsoup.select.Evaluator;

/**
 * A feed, read item by item: RSS 2.0 and its elders, RDF Site Summary 1.0, Atom (RFC 4287), with
 * the modules content and Dublin Core.
 *
 * <p>The parser knows no document type: it expands no entities of a feed's own and opens no other
 * file. What is not well-formed is read as far as it can be.
 */
public final class Feed implements Closeable {
  private static final Evaluator ITEM =
      new Evaluator() {
        @Override
        public boolean matches(Element root, Element element) {
          String name = localName(element);
          return name.equals("item") || name.equals("entry");
        }
      };

  /** Elements that say when an item was published, the most trusted first. */
  private static final List<String> DATES =
      List.of("pubDate", "published", "date", "issued", "updated");

  private final ItemText text;
  private StreamParser parser;
  private int linesBefore;
  private String title = "";
  private String link = "";

  /** Reads from {@code reader}, which it closes in the end. */
  public Feed(Reader reader) {
    text = new ItemText(reader);
    parser = parser(text);
  }

  private static StreamParser parser(ItemText text) {
    return new StreamParser(Parser.xmlParser().setTrackPosition(true)).parse(text, "");
  }

  /** What the feed is called, as far as that was read. */
  public String title() {
    return title;
  }

  /** The page that the feed belongs to, as far as that was read. */
  public String link() {
    return link;
  }

  /**
   * The next item; empty at the end.
   *
   * @throws IOException when the reader fails; {@link #passItem} can go on behind the item if the
   *     reader can
   */
  public Optional<FeedItem> next() throws IOException {
    Element item;
    try {
      item = parser.selectNext(ITEM);
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    if (item == null) {
      return Optional.empty();
    }
    readFeed(item);
    FeedItem read = read(item);
    forget(item);
    return Optional.of(read);
  }

  /**
   * Goes behind the item in which the reader failed.
   *
   * @return the line, from 1, in which it begins, or in which the text before it does
   * @throws IOException when the reader fails again
   */
  public int passItem() throws IOException {
    Element item = parser.document().select(ITEM).last();
    int line = linesBefore + 1;
    if (item != null) {
      readFeed(item);
      line = lineOf(item);
    }
    linesBefore = text.passItem();
    parser = parser(text);
    return line;
  }

  private int lineOf(Element item) {
    return linesBefore + item.sourceRange().start().lineNumber();
  }

  private static String localName(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1);
  }

  /** The feed's own title and link stand before its first item. */
  private void readFeed(Element item) {
    Element around = item.parent();
    if (around == null) {
      return;
    }
    Optional<Element> channel = child(around, "channel");
    Element feed = channel.orElse(around);
    title = title.isEmpty() ? text(feed, "title") : title;
    link = link.isEmpty() ? link(feed) : link;
  }

  private FeedItem read(Element item) {
    Optional<Element> published =
        DATES.stream()
            .flatMap(name -> child(item, name).stream())
            .filter(element -> !words(element).isEmpty())
            .findFirst();
    return new FeedItem(
        lineOf(item),
        first(text(item, "guid"), text(item, "id")),
        text(item, "title"),
        link(item),
        authors(item),
        published.map(Feed::words).orElse(""),
        published.map(Element::tagName).orElse(""),
        first(
            html(item, "encoded"),
            html(item, "content"),
            html(item, "description"),
            html(item, "summary")));
  }

  private static String first(String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        return value;
      }
    }
    return "";
  }

  private static List<String> authors(Element item) {
    return item.children().stream()
        .filter(child -> List.of("author", "creator").contains(localName(child)))
        .map(author -> child(author, "name").map(Feed::words).orElseGet(() -> words(author)))
        .filter(author -> !author.isEmpty())
        .toList();
  }

  /** The text of an RSS link, or the address of Atom's link to the page itself. */
  private static String link(Element element) {
    for (Element child : element.children()) {
      boolean itself = List.of("", "alternate").contains(child.attr("rel"));
      if (localName(child).equals("link") && itself) {
        String stated = first(child.attr("href"), words(child));
        if (!stated.isEmpty()) {
          return stated;
        }
      }
    }
    return "";
  }

  private static String html(Element item, String name) {
    return child(item, name).map(Feed::html).orElse("");
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

  private static String text(Element element, String name) {
    return child(element, name).map(Feed::words).orElse("");
  }

  /** The words of a title or a name, which may be escaped twice. */
  private static String words(Element element) {
    return Parser.unescapeEntities(element.wholeText(), false).replaceAll("\\s+", " ").strip();
  }

  private static Optional<Element> child(Element element, String name) {
    return element.children().stream()
        .filter(child -> localName(child).equals(name) && !child.tagName().startsWith("media:"))
        .findFirst();
  }

  /** Drops what has been read, so that a long feed needs no more memory than a short one. */
  private static void forget(Element item) {
    for (Node before = item.previousSibling(); before != null; before = item.previousSibling()) {
      before.remove();
    }
    item.empty();
  }

  @Override
  public void close() {
    parser.close();
  }
}
