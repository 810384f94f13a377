package org.khabar.link;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.model.Gazetteer;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Place;
import org.khabar.model.Sentence;
import org.khabar.model.Span;

/**
 * Gives every mention of a building or installation its site.
 *
 * <p>A named site is one in all articles; an unnamed one ("a police station") is its article's own.
 */
final class SiteLinker {
  private static final Pattern BUILDING_OF =
      Pattern.compile("^(?i:buildings?|premises|compound|offices?) of (?:the )?");
  private static final Pattern IN = Pattern.compile("^,? (?:(?:located )?(?:in|at|near) |\\()?$");
  private static final Pattern OWNER = Pattern.compile("^(?:['’]s?)? ?(?:[a-z]+ )?$");
  private static final Pattern IN_THE_SAME = Pattern.compile("^ in the same ([a-z]+)");
  private static final double NEAR_KILOMETRES = 100;

  private final Gazetteer gazetteer;
  private final Set<String> onePerTown = Set.copyOf(WordList.lines("site-heads.txt"));

  SiteLinker(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Adds the sites to the book.
   *
   * @param placeIds ids of places by mention
   * @param organizationIds ids of organizations by mention; one with a site's own span runs it
   * @return the id of each mention's site
   */
  Map<Span, String> link(
      ArticleView article,
      Wording wording,
      Map<Span, String> placeIds,
      Map<Span, String> organizationIds,
      PlaceBook book) {
    return new Run(article, wording, placeIds, organizationIds, book).links();
  }

  private final class Run {
    private final ArticleView article;
    private final Wording wording;
    private final Map<Span, String> placeIds;
    private final Map<Span, String> organizationIds;
    private final PlaceBook book;
    private final List<Mention.Entity> places;

    /** Ids of this article's sites by their words as a slug. */
    private final Map<String, String> known = new LinkedHashMap<>();

    Run(
        ArticleView article,
        Wording wording,
        Map<Span, String> placeIds,
        Map<Span, String> organizationIds,
        PlaceBook book) {
      this.article = article;
      this.wording = wording;
      this.placeIds = placeIds;
      this.organizationIds = organizationIds;
      this.book = book;
      this.places = article.mentions(MentionKind.PLACE);
    }

    Map<Span, String> links() {
      Map<Span, String> links = new HashMap<>();
      List<Span> spans = article.mentions(MentionKind.SITE).stream().map(Mention::span).toList();
      // The names that say where the site stands come first, whatever the headline calls it.
      spans.stream()
          .filter(span -> inside(span).isPresent())
          .forEach(span -> links.put(span, id(span)));
      spans.forEach(span -> links.computeIfAbsent(span, this::id));
      return links;
    }

    private String id(Span span) {
      String words = BUILDING_OF.matcher(Wording.clean(article.words(span))).replaceFirst("");
      String name = wording.longForm(words).orElse(words);
      String key = Slug.of(name);
      Optional<String> inside = inside(span);
      Optional<String> beside = inside.or(() -> beside(span));
      boolean named =
          inside.isPresent()
              || organizationIds.containsKey(span)
              || (isProper(name) && !wording.capitalsOnly());
      Optional<String> before =
          named ? sameName(key).or(() -> sameWord(span, key)) : sameThing(span, key);
      String id =
          before.orElseGet(
              () ->
                  airport(name, beside)
                      .orElseGet(() -> newSite(span, name, named, inside, beside)));
      known.putIfAbsent(key, id);
      run(id, span);
      return id;
    }

    /**
     * A name with a capital; a single word in the plural ("Masjids") names nothing in particular.
     */
    private boolean isProper(String name) {
      return Wording.hasCapital(name) && (name.contains(" ") || !name.endsWith("s"));
    }

    private Optional<String> sameName(String key) {
      return known.entrySet().stream()
          .filter(
              entry ->
                  entry.getKey().equals(key)
                      || (key.contains("-") && entry.getKey().endsWith("-" + key)))
          .map(Map.Entry::getValue)
          .findFirst();
    }

    /** For "the Fort" an earlier site whose name ends with that one word. */
    private Optional<String> sameWord(Span span, String key) {
      return key.contains("-") ? Optional.empty() : sameThing(span, key);
    }

    /** For "the mosque" an earlier site with that last word; for "a mosque" nothing. */
    private Optional<String> sameThing(Span span, String key) {
      boolean definite =
          article.words(span).matches("(?is)the .*")
              || article.before(span.begin()).matches("(?is).*\\b(?:the|this|that|same) ");
      String head = key.substring(key.lastIndexOf('-') + 1);
      return known.entrySet().stream()
          .filter(entry -> definite)
          .filter(entry -> entry.getKey().equals(head) || entry.getKey().endsWith("-" + head))
          .map(Map.Entry::getValue)
          .reduce((first, last) -> last);
    }

    private String newSite(
        Span span, String name, boolean named, Optional<String> inside, Optional<String> beside) {
      Optional<String> town = beside.flatMap(book::get).map(Place::name);
      boolean unique = town.isPresent() && isOnePerTown(name);
      String id;
      if (!named && !unique) {
        String own = article.analysis().article().id() + " " + span.begin();
        id = "place/" + Slug.of(name) + "-" + Slug.digest(own);
      } else if (inside.isPresent() || town.isEmpty()) {
        id = "place/" + Slug.of(name);
      } else {
        id = "place/" + Slug.of(name + " " + town.get());
      }
      Optional<Place> around = beside.or(() -> nearestBefore(span)).flatMap(book::get);
      book.put(site(id, name, around));
      return id;
    }

    private boolean isOnePerTown(String name) {
      return onePerTown.contains(name.toLowerCase(Locale.ROOT));
    }

    private Optional<String> airport(String name, Optional<String> beside) {
      List<GazetteerPlace> airports =
          gazetteer.named(name).stream().filter(place -> place.featureClass() == 'S').toList();
      Optional<GazetteerPlace> near =
          airports.stream().filter(place -> isNear(place, beside)).findFirst();
      return near.or(() -> airports.stream().filter(place -> airports.size() == 1).findFirst())
          .map(place -> book.add(place, Optional.empty()));
    }

    private boolean isNear(GazetteerPlace airport, Optional<String> beside) {
      return beside
          .flatMap(book::get)
          .flatMap(Place::coordinates)
          .filter(town -> town.kilometresTo(airport.coordinates()) < NEAR_KILOMETRES)
          .isPresent();
    }

    private void run(String id, Span span) {
      Optional<String> organization =
          Optional.ofNullable(organizationIds.get(span)).or(() -> bodyInside(span));
      book.get(id)
          .filter(site -> site.operatedBy().isEmpty() && organization.isPresent())
          .ifPresent(site -> book.put(operated(site, organization)));
    }

    /** The body whose name the site's begins with: "Karachi Police" of its office. */
    private Optional<String> bodyInside(Span span) {
      return organizationIds.keySet().stream()
          .filter(body -> span.contains(body) && body.begin() == span.begin())
          .max(Span::compareTo)
          .map(organizationIds::get);
    }

    /** The place whose name stands inside the site's. */
    private Optional<String> inside(Span span) {
      return places.stream()
          .filter(place -> span.contains(place.span()))
          .map(place -> placeIds.get(place.span()))
          .filter(id -> id != null)
          .findFirst();
    }

    /** The place right in front of the site ("Peshawar’s") or right behind it ("in Peshawar"). */
    private Optional<String> beside(Span span) {
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
      Optional<PlaceKind> kind =
          same.find() ? PlaceKind.of(same.group(1), "", "") : Optional.empty();
      return kind.flatMap(
          wanted ->
              places.stream()
                  .filter(place -> place.span().end() <= span.begin())
                  .map(place -> placeIds.get(place.span()))
                  .filter(id -> id != null && book.entry(id).filter(wanted::fits).isPresent())
                  .reduce((first, last) -> last));
    }

    private boolean fits(Pattern pattern, int from, int to) {
      return to - from <= 20 && pattern.matcher(article.text().substring(from, to)).find();
    }

    private Optional<String> nearestBefore(Span span) {
      int begin = article.sentence(span).map(Sentence::span).map(Span::begin).orElse(span.begin());
      return places.stream()
          .filter(place -> !place.demonym())
          .map(Mention.Entity::span)
          .filter(place -> place.begin() >= begin && place.end() <= span.begin())
          .reduce((first, last) -> last)
          .map(placeIds::get);
    }
  }

  private static Place site(String id, String name, Optional<Place> around) {
    return new Place(
        id,
        true,
        name,
        around.flatMap(Place::coordinates),
        around.flatMap(Place::coordinates).isPresent(),
        Optional.empty(),
        around.flatMap(Place::country),
        around.flatMap(Place::countryName),
        around.flatMap(Place::admin1Name),
        around.map(Place::id),
        Optional.empty(),
        Optional.empty());
  }

  private static Place operated(Place site, Optional<String> organization) {
    return new Place(
        site.id(),
        site.site(),
        site.name(),
        site.coordinates(),
        site.approximate(),
        site.featureCode(),
        site.country(),
        site.countryName(),
        site.admin1Name(),
        site.within(),
        organization,
        site.link());
  }
}
