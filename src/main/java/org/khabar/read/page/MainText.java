package org.khabar.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article on a page: what is no article by its element or its class goes, then the
 * innermost element that still holds nearly all of the running text is taken, and of it the blocks
 * from the first paragraph to the last.
 */
final class MainText {
  /** An element that holds this share of the prose around it holds the article. */
  private static final double MOST = 0.75;

  /**
   * An element that calls itself the article is believed from this share of the page's prose on.
   */
  private static final double ENOUGH = 0.4;

  private MainText() {}

  /** The article's paragraphs with an empty line between them; empty where there are none. */
  static String of(Document page, Optional<String> title) {
    Set<Element> clutter = Clutter.of(page);
    Element body = page.body();
    Blocks blocks = Blocks.of(body, clutter);
    Element root = root(body, blocks);
    List<String> kept = new ArrayList<>();
    for (Block block : Selection.of(Blocks.of(root, clutter).list())) {
      boolean again = title.filter(words -> same(words, block.words())).isPresent();
      if (!again) {
        kept.add(block.words());
      }
    }
    return String.join("\n\n", kept);
  }

  private static boolean same(String title, String words) {
    return title.strip().toLowerCase(Locale.ROOT).equals(words.toLowerCase(Locale.ROOT));
  }

  private static Element root(Element body, Blocks blocks) {
    Element root = body;
    for (String named : List.of("[itemprop~=articleBody]", "article, [role=article], main")) {
      Optional<Element> fullest =
          body.select(named).stream()
              .max(Comparator.comparingInt(blocks::prose))
              .filter(element -> blocks.prose(element) > ENOUGH * blocks.prose(body));
      if (fullest.isPresent()) {
        root = fullest.get();
        break;
      }
    }
    Optional<Element> inner = inner(root, blocks);
    while (inner.isPresent()) {
      root = inner.get();
      inner = inner(root, blocks);
    }
    return root;
  }

  /** A paragraph holds no article, however short the others are beside it. */
  private static Optional<Element> inner(Element root, Blocks blocks) {
    int wanted = (int) (MOST * blocks.prose(root));
    return root.children().stream()
        .filter(child -> child.isBlock() && !child.normalName().equals("p"))
        .filter(child -> blocks.prose(child) > wanted)
        .findFirst();
  }
}
