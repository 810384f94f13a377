package org.khabar.link;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Place;
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

  /** "A village 180 km from Lima", "two hours north of Lima": somewhere else. */
  private static final Pattern AWAY =
      Pattern.compile(
          "(?i)\\b(?:km|kms|kilomet(?:er|re)s?|miles?|hours?|minutes?) (?:away )?"
              + "(?:to the )?(?:(?:north|south)?-?(?:east|west)?(?:ern)? )?(?:from|of|outside) (?:the )?$");

  private static final Pattern IN_THE_SAME = Pattern.compile("^ in the same ([a-z]+)");

  /** What a country has in others. */
  private static final Pattern ABROAD = Pattern.compile("(?i)\\b(?:embassy|consulate|legation)\\b");

  /** What is also called after a country that founded it or teaches its language. */
  private static final Pattern FOUNDED =
      Pattern.compile(
          "(?i)\\b(?:schools?|college|university|institute|academy|council|club|church|library|bank"
              + "|cultural|cent(?:er|re))\\b");

  private final ArticleLinks links;
  private final ArticleView article;
  private final List<Mention.Entity> places;

  /** The surroundings of sites in an article whose places are linked. */
  SiteSurroundings(ArticleLinks links) {
    this.links = links;
    this.article = links.article();
    this.places = article.mentions(MentionKind.PLACE);
  }

  /**
   * The place that a site stands in: the one beside it; where that is but one around the place
   * inside its name ("Karachi Police Office, Pakistan") the latter. An embassy stands never in what
   * its name says, nor does the American School of an article about another country.
   */
  Optional<String> around(Span span, String name) {
    Optional<String> beside = beside(span);
    if (ABROAD.matcher(name).find()
        || (FOUNDED.matcher(name).find() && inside(span).filter(this::isForeign).isPresent())) {
      return beside;
    }
    Optional<String> inside = inside(span);
    boolean wider =
        inside.isPresent()
            && beside.filter(outer -> links.places().isWithin(inside.get(), outer)).isPresent();
    return wider ? inside : beside.or(() -> inside);
  }

  /** Whether a place is a country and the first place that the article names lies in another. */
  private boolean isForeign(String id) {
    Optional<String> first =
        places.stream()
            .filter(place -> !place.demonym())
            .flatMap(place -> place(place.span()).stream())
            .flatMap(named -> links.places().get(named).stream())
            .flatMap(named -> named.country().stream())
            .findFirst();
    return links.places().entry(id).filter(Containment::isCountry).isPresent()
        && first.isPresent()
        && !links.places().get(id).flatMap(Place::country).equals(first);
  }

  /** The place whose name stands inside the site's. */
  Optional<String> inside(Span span) {
    return links.placeInside(span);
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
        return place(other);
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
                .flatMap(place -> place(place.span()).stream())
                .filter(id -> links.places().entry(id).filter(wanted::fits).isPresent())
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
        .filter(place -> !AWAY.matcher(article.before(place.begin())).find())
        .filter(
            place -> !isCountry(place) || PREPOSITION.matcher(article.before(place.begin())).find())
        .reduce((first, last) -> last)
        .flatMap(this::place);
  }

  private boolean isCountry(Span place) {
    return place(place).flatMap(links.places()::entry).filter(Containment::isCountry).isPresent();
  }

  private Optional<String> place(Span mention) {
    return links.id(MentionKind.PLACE, mention);
  }
}
