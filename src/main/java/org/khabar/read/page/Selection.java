package org.khabar.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.khabar.read.words.WordLists;

/** Of the blocks in the element that holds the article, those that belong to it. */
final class Selection {
  private static final int LONGEST_ASIDE = 160;

  /** Lines that lead away from the article, in the words of many sites. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "^(?:" + String.join("|", WordLists.entries("page-words.tsv", "aside")) + ")\\b.*",
          Pattern.CASE_INSENSITIVE);

  private Selection() {}

  static List<Block> of(List<Block> inside) {
    Predicate<Block> opens =
        inside.stream().anyMatch(Block::isProse) ? Selection::opens : Block::endsAsSentence;
    int first = 0;
    while (first < inside.size() && !opens.test(inside.get(first))) {
      first++;
    }
    int last = inside.size() - 1;
    while (last >= first && !closes(inside.get(last), opens)) {
      last--;
    }
    List<Block> kept = new ArrayList<>();
    for (Block block : inside.subList(first, last + 1)) {
      if (!isAside(block)) {
        kept.add(block);
      }
    }
    return kept;
  }

  private static boolean opens(Block block) {
    return block.isProse() || (isParagraph(block) && block.endsAsSentence());
  }

  private static boolean closes(Block block, Predicate<Block> opens) {
    return !isAside(block) && !block.isHeading() && opens.test(block);
  }

  private static boolean isParagraph(Block block) {
    return block.owner().normalName().equals("p") && !block.isMostlyLinks();
  }

  private static boolean isAside(Block block) {
    return block.isMostlyLinks()
        || (block.words().length() <= LONGEST_ASIDE && ASIDE.matcher(block.words()).matches());
  }
}
