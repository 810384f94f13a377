package org.khabar.read.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The blocks of a page in its order, and how much prose each element holds; one walk, linear. */
final class Blocks implements NodeFilter {
  private static final Set<String> BREAKS = Set.of("br", "hr");

  private final List<Block> blocks = new ArrayList<>();
  private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();
  private final Set<Element> skipped;
  private final StringBuilder words = new StringBuilder();
  private int linked;
  private int links;
  private int total;
  private Element owner;

  private Blocks(Element root, Set<Element> skipped) {
    this.skipped = skipped;
    owner = root;
  }

  /** The blocks inside an element, without those inside the elements to be skipped. */
  static Blocks of(Element root, Set<Element> skipped) {
    Blocks blocks = new Blocks(root, skipped);
    root.filter(blocks);
    blocks.flush();
    return blocks;
  }

  List<Block> list() {
    return blocks;
  }

  /** Characters of running text inside an element. */
  int prose(Element element) {
    return prose.getOrDefault(element, 0);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text.getWholeText());
    } else if (node instanceof Element element) {
      if (skipped.contains(element)) {
        flush();
        return FilterResult.SKIP_ENTIRELY;
      }
      if (breaks(element)) {
        flush();
        owner = element;
      }
      links += element.normalName().equals("a") ? 1 : 0;
      prose.put(element, -total);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (breaks(element)) {
        flush();
        Element parent = element.parent();
        owner = parent == null ? element : parent;
      }
      links -= element.normalName().equals("a") ? 1 : 0;
      prose.merge(element, total, Integer::sum);
    }
    return FilterResult.CONTINUE;
  }

  /** A single line break stays in its paragraph; two end it. */
  private boolean breaks(Element element) {
    String tag = element.normalName();
    if (tag.equals("br")) {
      Node next = element.nextSibling();
      while (next instanceof TextNode blank && blank.isBlank()) {
        next = next.nextSibling();
      }
      boolean doubled = next instanceof Element other && BREAKS.contains(other.normalName());
      if (!doubled) {
        add(" ");
      }
      return doubled;
    }
    return element.isBlock() || tag.equals("hr") || tag.equals("td") || tag.equals("th");
  }

  private void add(String text) {
    int before = words.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
      if (!blank) {
        words.append(c);
      } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    linked += links > 0 ? words.length() - before : 0;
  }

  private void flush() {
    String text = words.toString().strip();
    if (!text.isEmpty()) {
      Block block = new Block(text, linked, owner);
      blocks.add(block);
      total += block.isProse() ? text.length() : 0;
    }
    words.setLength(0);
    linked = 0;
  }
}
