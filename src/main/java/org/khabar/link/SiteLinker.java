package org.khabar.link;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.khabar.model.Gazetteer;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Place;
import org.khabar.model.Span;

/**
 * Gives every mention of a building or installation its site.
 *
 * <p>A named site is one in all articles; an unnamed one ("a police station") is its article's own.
 */
final class SiteLinker {
  private static final Pattern BUILDING_OF =
      Pattern.compile("^(?i:buildings?|premises|compound|offices?) of (?:the )?");

  /** What a country has in others. */
  private static final Pattern ABROAD = Pattern.compile("(?i)\\b(?:embassy|consulate|legation)\\b");

  private static final double NEAR_KILOMETRES = 100;
  private static final double NEAR_TOWN_KILOMETRES = 40;

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
    private final SiteSurroundings surroundings;
    private final Map<Span, String> organizationIds;
    private final PlaceBook book;

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
      this.surroundings = new SiteSurroundings(article, placeIds, book);
      this.organizationIds = organizationIds;
      this.book = book;
    }

    Map<Span, String> links() {
      Map<Span, String> links = new HashMap<>();
      List<Span> spans = article.mentions(MentionKind.SITE).stream().map(Mention::span).toList();
      // The names that say where the site stands come first, whatever the headline calls it.
      spans.stream()
          .filter(span -> surroundings.inside(span).isPresent())
          .forEach(span -> links.put(span, id(span)));
      spans.forEach(span -> links.computeIfAbsent(span, this::id));
      return links;
    }

    private String id(Span span) {
      String words = BUILDING_OF.matcher(Wording.clean(article.words(span))).replaceFirst("");
      String name = wording.longForm(words).orElse(words);
      String key = Slug.of(name);
      Optional<String> inside = surroundings.inside(span);
      Optional<String> beside = where(name, inside, surroundings.beside(span));
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
     * The place inside the name, or that beside it: of an embassy, and where the text puts the site
     * into another country than its name does.
     */
    private Optional<String> where(String name, Optional<String> inside, Optional<String> beside) {
      if (ABROAD.matcher(name).find()) {
        return beside;
      }
      Optional<String> own = inside.flatMap(book::get).flatMap(Place::country);
      Optional<String> around = beside.flatMap(book::get).flatMap(Place::country);
      boolean elsewhere = around.isPresent() && own.isPresent() && !own.equals(around);
      return elsewhere ? beside : inside.or(() -> beside);
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
      Optional<Place> around = beside.or(() -> surroundings.nearestBefore(span)).flatMap(book::get);
      boolean onePerTown = isOnePerTown(name);
      Optional<String> town = (onePerTown ? around : beside.flatMap(book::get)).map(Place::name);
      boolean unique = town.isPresent() && onePerTown;
      String id;
      if (!named && !unique) {
        String own = article.analysis().article().key() + " " + span.begin();
        id = "place/" + Slug.of(name) + "-" + Slug.digest(own);
      } else if (inside.isPresent() || town.isEmpty()) {
        id = "place/" + Slug.of(name);
      } else {
        id = "place/" + Slug.of(name + " " + town.get());
      }
      book.put(site(id, name, around));
      return id;
    }

    private boolean isOnePerTown(String name) {
      return onePerTown.contains(name.toLowerCase(Locale.ROOT));
    }

    private Optional<String> airport(String name, Optional<String> beside) {
      List<GazetteerPlace> airports =
          gazetteer.named(name).stream()
              .filter(place -> place.featureClass() == 'S' && name.contains(" "))
              .toList();
      Optional<GazetteerPlace> near =
          airports.stream().filter(place -> isNear(place, beside)).findFirst();
      return near.or(() -> airports.stream().filter(place -> airports.size() == 1).findFirst())
          .map(this::airport);
    }

    /** The airport, standing in the article's nearest town where one is near. */
    private String airport(GazetteerPlace airport) {
      String id = book.add(airport, Optional.empty());
      Optional<String> town = book.nearestTown(airport.coordinates(), NEAR_TOWN_KILOMETRES);
      book.get(id).ifPresent(site -> town.ifPresent(near -> book.put(site.standingIn(near))));
      return id;
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
          .filter(site -> site.operatedBy().isEmpty())
          .ifPresent(site -> organization.ifPresent(body -> book.put(site.runBy(body))));
    }

    /** The body whose name the site's begins with: "Karachi Police" of its office. */
    private Optional<String> bodyInside(Span span) {
      return organizationIds.keySet().stream()
          .filter(body -> span.contains(body) && body.begin() == span.begin())
          .max(Span::compareTo)
          .map(organizationIds::get);
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
}
