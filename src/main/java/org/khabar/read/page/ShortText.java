package org.khabar.read.page;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The words of an element that has few: a label, a heading or a byline.
 *
 * <p>The walk ends as soon as there are too many, so that asking each of a page's elements stays
 * linear however deep they are nested.
 */
final class ShortText implements NodeFilter {
  private static final int MOST_NODES = 64;

  private final StringBuilder words = new StringBuilder();
  private final int most;
  private int nodes;

  private ShortText(int most) {
    this.most = most;
  }

  /** The words with single blanks; absent where there are none, or more than so many characters. */
  static Optional<String> of(Element element, int most) {
    ShortText text = new ShortText(most);
    element.filter(text);
    String words = text.words.toString().replaceAll("[\\s\u00a0]+", " ").strip();
    return text.isTooLong() || words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  private boolean isTooLong() {
    return nodes > MOST_NODES || words.length() > 2 * most;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    nodes++;
    if (node instanceof TextNode text) {
      words.append(text.getWholeText());
    } else if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
      words.append(' ');
    }
    return isTooLong() ? FilterResult.STOP : FilterResult.CONTINUE;
  }
}
