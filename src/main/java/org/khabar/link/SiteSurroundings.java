package org.khabar.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Sentence;
import org.khabar.model.Span;

/** The places in the name of a site and around it. */
final class SiteSurroundings {
  /** Characters between a site and the place beside it at most. */
  private static final int LONGEST_GAP = 24;

  private static final Pattern IN =
      Pattern.compile(
          "(?i)^(?: area| compound)?(?:,? (?:located )?(?:in|at|near|of) (?:the )?"
              + "(?:(?:downtown|central|(?:north|south)(?:east|west)?(?:ern)?|(?:east|west)(?:ern)?) )?"
              + "|, | \\()$");
  private static final Pattern OWNER = Pattern.compile("^(?:['’](?i:s)?)? ?(?:[a-z]+ )?$");
  private static final Pattern PREPOSITION =
      Pattern.compile("(?i)\\b(?:in|inside|across|on|against|of|at|near|from|to) (?:the )?$");
  private static final Pattern IN_THE_SAME = Pattern.compile("^ in the same ([a-z]+)");

  private final ArticleView article;
  private final Map<Span, String> placeIds;
  private final PlaceBook book;
  private final List<Mention.Entity> places;

  SiteSurroundings(ArticleView article, Map<Span, String> placeIds, PlaceBook book) {
    this.article = article;
    this.placeIds = placeIds;
    this.book = book;
    this.places = article.mentions(MentionKind.PLACE);
  }

  /** The place whose name stands inside the site's. */
  Optional<String> inside(Span span) {
    return places.stream()
        .filter(place -> span.contains(place.span()))
        .map(place -> placeIds.get(place.span()))
        .filter(id -> id != null)
        .findFirst();
  }

  /** The place right in front of the site ("Peshawar’s") or right behind it ("in Peshawar"). */
  Optional<String> beside(Span span) {
    for (Mention.Entity place : places) {
      if (place.demonym()) {
        continue;
      }
      Span other = place.span();
      boolean owner = other.end() <= span.begin() && fits(OWNER, other.end(), span.begin());
      boolean around = other.begin() >= span.end() && fits(IN, span.end(), other.begin());
      if (owner || around) {
        return Optional.ofNullable(placeIds.get(other));
      }
    }
    return sameKind(span);
  }

  /** For "in the same district" the last district named before. */
  private Optional<String> sameKind(Span span) {
    Matcher same = IN_THE_SAME.matcher(article.after(span.end()));
    Optional<PlaceKind> kind = same.find() ? PlaceKind.of(same.group(1), "", "") : Optional.empty();
    return kind.flatMap(
        wanted ->
            places.stream()
                .filter(place -> place.span().end() <= span.begin())
                .map(place -> placeIds.get(place.span()))
                .filter(id -> id != null && book.entry(id).filter(wanted::fits).isPresent())
                .reduce((first, last) -> last));
  }

  private boolean fits(Pattern pattern, int from, int to) {
    return to - from <= LONGEST_GAP
        && pattern.matcher(ArticleView.oneLine(article.text().substring(from, to))).find();
  }

  /** The place named last before in the sentence; "U.S. soldiers" puts nothing into a country. */
  Optional<String> nearestBefore(Span span) {
    int begin = article.sentence(span).map(Sentence::span).map(Span::begin).orElse(span.begin());
    return places.stream()
        .filter(place -> !place.demonym())
        .map(Mention.Entity::span)
        .filter(place -> place.begin() >= begin && place.end() <= span.begin())
        .filter(
            place -> !isCountry(place) || PREPOSITION.matcher(article.before(place.begin())).find())
        .reduce((first, last) -> last)
        .map(placeIds::get);
  }

  private boolean isCountry(Span place) {
    return Optional.ofNullable(placeIds.get(place))
        .flatMap(book::entry)
        .filter(Containment::isCountry)
        .isPresent();
  }
}
