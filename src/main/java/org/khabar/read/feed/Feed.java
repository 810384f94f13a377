package org.khabar.read.feed;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jsoup.nodes.Element;
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
          String name = FeedElement.localName(element);
          return name.equals("item") || name.equals("entry");
        }
      };

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
    FeedItem read = new FeedElement(item).item(lineOf(item));
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

  /** The feed's own title and link stand before its first item. */
  private void readFeed(Element item) {
    Element around = item.parent();
    if (around == null) {
      return;
    }
    FeedElement parent = new FeedElement(around);
    FeedElement feed = parent.child("channel").orElse(parent);
    title = title.isEmpty() ? feed.text("title") : title;
    link = link.isEmpty() ? feed.link() : link;
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
