package org.khabar.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Span;

/**
 * Finds which bodies the text names as parts of others: "the CTD of the Punjab police", "the BLA's
 * Majeed Brigade", "X, the armed wing of Y".
 */
final class OrganizationParts {
  private static final Pattern OF = Pattern.compile("^ of (?:the )?$");
  private static final Pattern POSSESSIVE = Pattern.compile("^['’]s? $");
  private static final Pattern APPOSITION =
      Pattern.compile(
          "^, (?:an?|the) (?:[a-z-]+ ){0,3}(?:wing|branch|arm|unit|department|brigade|squad) of"
              + " (?:the )?$");

  /**
   * A body and the one that it is a part of.
   *
   * @param part the mention of the part
   * @param whole the mention of the whole
   */
  private record Pair(Span part, Span whole) {}

  private OrganizationParts() {}

  /** The pairs in text order, told by what stands between two organizations. */
  private static List<Pair> of(ArticleView article, List<Mention.Entity> mentions) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Span one = mentions.get(i).span();
      Span next = mentions.get(i + 1).span();
      if (next.begin() < one.end() || next.begin() - one.end() > 60) {
        continue;
      }
      String between = ArticleView.oneLine(article.text().substring(one.end(), next.begin()));
      if (OF.matcher(between).matches() || APPOSITION.matcher(between).matches()) {
        pairs.add(new Pair(one, next));
      } else if (POSSESSIVE.matcher(between).matches()) {
        pairs.add(new Pair(next, one));
      }
    }
    return pairs;
  }

  /**
   * Ties the parts to bodies of their own: a department of that name in this police force is
   * another than that in the next one. Where the article names one whole alone, all mentions of the
   * part are meant; where it names several, the part stays what it was.
   */
  static void apply(ArticleLinks links) {
    OrganizationBook book = links.organizations();
    Map<String, Set<String>> wholes = new LinkedHashMap<>();
    for (Pair pair : of(links.article(), links.article().mentions(MentionKind.ORGANIZATION))) {
      String part = links.id(MentionKind.ORGANIZATION, pair.part()).orElse("");
      String whole = links.id(MentionKind.ORGANIZATION, pair.whole()).orElse("");
      if (book.canBePart(part, whole)) {
        wholes.computeIfAbsent(part, key -> new TreeSet<>()).add(whole);
      }
    }
    wholes.forEach(
        (part, several) -> {
          if (several.size() == 1) { // of several nobody knows which one the others mean
            String id = book.addPart(part, several.iterator().next());
            links.relink(MentionKind.ORGANIZATION, part, id);
            book.remove(part);
          }
        });
  }
}
