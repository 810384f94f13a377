package org.khabar.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.PartKind;
import org.khabar.model.Span;

/** Gathers an article's place mentions by name and sees which the text puts inside which. */
final class PlaceNames {
  private static final String KINDS =
      "(?: (?:area|district|province|state|city|town|village|tehsil|county|region|department|"
          + "municipality|suburb|neighbou?rhood|governorate|canton|jurisdiction))?";

  /** "Central", or one small word more, as in "in rural Punjab". */
  private static final String PART =
      "(?:(?:central|(?:north|south)?(?:east|west)(?:ern)?|(?:north|south)(?:ern)?|downtown"
          + "|(?-i:[a-z]+)) )?";

  /** What may stand between a place and the one it lies in: "Kalabagh area, in Mianwali". */
  private static final Pattern WITHIN =
      Pattern.compile(
          "^(?i:"
              + KINDS
              + "(?:, ?| \\(|,? in | of |, in )(?:the )?"
              + PART
              + "(?:(?:(?:province|state|district|county|department|region|city|town) of"
              + "|county) )?)$");

  /** What stands between a name and the one in which what is called so lies. */
  private static final Pattern KIND_OF = Pattern.compile("(?i) \\S+ of ");

  /** What may stand between a place and one that lies in it: "Punjab’s Kalabagh". */
  private static final Pattern HOLDS = Pattern.compile("^ ?['’](?i:s? " + PART + ")$");

  private PlaceNames() {}

  /** The names in the order of their first mentions. */
  static List<PlaceName> of(ArticleView article) {
    Map<String, PlaceName> names = new LinkedHashMap<>();
    List<Mention.Entity> mentions = article.mentions(MentionKind.PLACE);
    List<PlaceName> byMention = new ArrayList<>();
    List<Optional<PlaceKind>> kinds = kinds(article, mentions);
    for (int i = 0; i < mentions.size(); i++) {
      Mention.Entity mention = mentions.get(i);
      Optional<PlaceKind> kind = kinds.get(i);
      PlaceName name =
          names.computeIfAbsent(
              key(article, mention, kind),
              key -> new PlaceName(article.words(mention.span()), mention.demonym(), kind));
      name.add(mention, isDateline(article, mention.span()), !article.isInsideName(mention.span()));
      byMention.add(name);
    }
    PlaceLists lists = PlaceLists.of(article.text(), mentions);
    lists.join(byMention);
    for (int i = 0; i + 1 < mentions.size(); i++) {
      if (!lists.isInside(i)) {
        contain(article, mentions, byMention, i);
      }
    }
    return List.copyOf(names.values());
  }

  private static boolean isDateline(ArticleView article, Span span) {
    return article
        .sentence(span)
        .filter(each -> each.part() == PartKind.DATELINE && each.span().begin() == span.begin())
        .isPresent();
  }

  /** What the words beside each say it is; who is once called a neighborhood is one everywhere. */
  private static List<Optional<PlaceKind>> kinds(
      ArticleView article, List<Mention.Entity> mentions) {
    List<Optional<PlaceKind>> kinds = new ArrayList<>();
    Set<String> parts = new HashSet<>();
    for (int i = 0; i < mentions.size(); i++) {
      Optional<PlaceKind> kind = kind(article, mentions, i);
      kind.filter(PlaceKind.PART_OF_TOWN::equals)
          .ifPresent(part -> parts.add(bare(article, mentions.get(kinds.size()))));
      kinds.add(kind);
    }
    for (int i = 0; i < mentions.size(); i++) {
      if (kinds.get(i).isEmpty() && parts.contains(bare(article, mentions.get(i)))) {
        kinds.set(i, Optional.of(PlaceKind.PART_OF_TOWN));
      }
    }
    return kinds;
  }

  private static Optional<PlaceKind> kind(
      ArticleView article, List<Mention.Entity> mentions, int i) {
    Span span = mentions.get(i).span();
    int end = i == 0 ? span.begin() : mentions.get(i - 1).span().end();
    // "the Escalon neighborhood of San Salvador": the word belongs to the name before
    boolean taken =
        end < span.begin()
            && KIND_OF
                .matcher(ArticleView.oneLine(article.text().substring(end, span.begin())))
                .matches();
    String before = taken ? "" : article.before(span.begin());
    return PlaceKind.of(article.words(span), before, article.after(span.end()));
  }

  private static String bare(ArticleView article, Mention.Entity mention) {
    return Slug.of(PlaceKind.bare(article.words(mention.span())));
  }

  private static String key(ArticleView article, Mention.Entity mention, Optional<PlaceKind> kind) {
    String words = article.words(mention.span());
    // "Mexico City" is not Mexico, as "Mianwali district" is Mianwali, called a district.
    String bare = kind.isEmpty() ? Slug.of(words) : bare(article, mention);
    // Abbreviations keep their letter case: "US" is not "us".
    String name = words.length() <= 4 ? words : bare;
    String called = kind.map(PlaceKind::name).orElse("");
    return (mention.demonym() ? "people " : "place ") + called + " " + name;
  }

  private static void contain(
      ArticleView article, List<Mention.Entity> mentions, List<PlaceName> names, int first) {
    Span inner = mentions.get(first).span();
    Span outer = mentions.get(first + 1).span();
    PlaceName one = names.get(first);
    PlaceName other = names.get(first + 1);
    if (outer.begin() < inner.end() || outer.begin() - inner.end() > 40 || one == other) {
      return;
    }
    String between = ArticleView.oneLine(article.text().substring(inner.end(), outer.begin()));
    if (HOLDS.matcher(between).find()) {
      link(other, one);
    } else if (WITHIN.matcher(between).find()) {
      link(one, other);
      chain(one, other);
    }
  }

  /** In "A, B, C" A lies in C too, once B is known to. */
  private static void chain(PlaceName one, PlaceName other) {
    for (PlaceName content : List.copyOf(one.contents())) {
      link(content, other);
    }
  }

  private static void link(PlaceName inner, PlaceName outer) {
    if (inner != outer && !inner.containers().contains(outer)) {
      inner.containers().add(outer);
      outer.contents().add(inner);
    }
  }
}
