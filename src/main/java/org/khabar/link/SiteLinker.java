package org.khabar.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.khabar.model.AppliedJudgement;
import org.khabar.model.EntryId;
import org.khabar.model.Gazetteer;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.Link;
import org.khabar.model.LinkJudgement;
import org.khabar.model.LinkJudgements;
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

  private static final double NEAR_TOWN_KILOMETRES = 40;

  private final Gazetteer gazetteer;
  private final LinkJudgements judgements;
  private final ListedSites listed;
  private final Set<String> onePerTown = Set.copyOf(WordList.lines("site-heads.txt"));

  SiteLinker(Gazetteer gazetteer, LinkJudgements judgements) {
    this.gazetteer = gazetteer;
    this.judgements = judgements;
    this.listed = new ListedSites(gazetteer);
  }

  /**
   * Adds the sites to the book.
   *
   * @param placeIds ids of places by mention
   * @param organizationIds ids of organizations by mention; one with a site's own span runs it
   * @param applied takes the decisions of people that held
   * @return the id of each mention's site
   */
  Map<Span, String> link(
      ArticleView article,
      Wording wording,
      Map<Span, String> placeIds,
      Map<Span, String> organizationIds,
      PlaceBook book,
      List<AppliedJudgement> applied) {
    return new Run(article, wording, placeIds, organizationIds, book, applied).links();
  }

  private final class Run {
    private final ArticleView article;
    private final Wording wording;
    private final SiteSurroundings surroundings;
    private final Map<Span, String> organizationIds;
    private final PlaceBook book;

    private final List<AppliedJudgement> applied;
    private final ArticleSites known;

    Run(
        ArticleView article,
        Wording wording,
        Map<Span, String> placeIds,
        Map<Span, String> organizationIds,
        PlaceBook book,
        List<AppliedJudgement> applied) {
      this.article = article;
      this.wording = wording;
      this.surroundings = new SiteSurroundings(article, placeIds, book);
      this.organizationIds = organizationIds;
      this.book = book;
      this.applied = applied;
      this.known = new ArticleSites(article);
    }

    Map<Span, String> links() {
      Map<Span, String> links = new HashMap<>();
      List<Span> spans = article.mentions(MentionKind.SITE).stream().map(Mention::span).toList();
      // The names that say where the site stands come first, whatever the headline calls it, and
      // among them those of which the text says it too.
      spans.stream()
          .filter(span -> surroundings.inside(span).isPresent())
          .sorted(Comparator.comparing(span -> surroundings.beside(span).isEmpty()))
          .forEach(span -> links.put(span, id(span)));
      spans.forEach(span -> links.computeIfAbsent(span, this::id));
      return links;
    }

    private String id(Span span) {
      String words = BUILDING_OF.matcher(Wording.clean(article.words(span))).replaceFirst("");
      String name = wording.longForm(words).orElse(words);
      Optional<LinkJudgement> judgement = judgement(words, name);
      String id = judgement.isPresent() ? decided(span, name, judgement.get()) : found(span, name);
      judgement.ifPresent(decision -> applied.add(new AppliedJudgement(decision, id)));
      known.add(Slug.of(name), id);
      run(id, span);
      return id;
    }

    private String found(Span span, String name) {
      boolean named =
          surroundings.inside(span).isPresent()
              || organizationIds.containsKey(span)
              || (isProper(name) && !wording.capitalsOnly());
      return known
          .before(span, Slug.of(name), named)
          .or(() -> listed(name, around(span, name)))
          .orElseGet(() -> newSite(span, name, named, around(span, name)));
    }

    private Optional<String> around(Span span, String name) {
      return where(name, surroundings.inside(span), surroundings.beside(span));
    }

    /**
     * The place beside the site; where that is but one around the place inside its name ("Karachi
     * Police Office, Pakistan") the latter. An embassy stands never in what its name says.
     */
    private Optional<String> where(String name, Optional<String> inside, Optional<String> beside) {
      if (ABROAD.matcher(name).find()) {
        return beside;
      }
      boolean around =
          inside.isPresent() && beside.filter(outer -> isIn(inside.get(), outer)).isPresent();
      return around ? inside : beside.or(() -> inside);
    }

    private boolean isIn(String inner, String outer) {
      Optional<GazetteerPlace> entry = book.entry(inner);
      Optional<GazetteerPlace> around = book.entry(outer);
      return inner.equals(outer)
          || (entry.isPresent()
              && around.isPresent()
              && Containment.within(entry.get(), around.get()) > 0);
    }

    /**
     * A name with a capital; a single word in the plural ("Masjids") names nothing in particular.
     */
    private boolean isProper(String name) {
      return Wording.hasCapital(name) && (name.contains(" ") || !name.endsWith("s"));
    }

    private String newSite(Span span, String name, boolean named, Optional<String> beside) {
      Optional<Place> around = beside.or(() -> surroundings.nearestBefore(span)).flatMap(book::get);
      boolean onePerTown = isOnePerTown(name);
      Optional<String> town = (onePerTown ? around : beside.flatMap(book::get)).map(Place::name);
      boolean unique = town.isPresent() && onePerTown;
      String id;
      if (!named && !unique) {
        String own = article.analysis().article().key() + " " + span.begin();
        id = "place/" + Slug.of(name) + "-" + Slug.digest(own);
      } else if (surroundings.inside(span).isPresent() || town.isEmpty()) {
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

    /** The gazetteer's site, standing in the article's nearest town where one is near. */
    private Optional<String> listed(String name, Optional<String> beside) {
      return listed
          .of(name, beside.flatMap(book::get))
          .map(found -> listed(found.place(), found.link()));
    }

    private String listed(GazetteerPlace place, Link link) {
      String id = book.add(place, Optional.of(link));
      Optional<String> town =
          gazetteer.landmark(place.geonames()).isPresent()
              ? Optional.empty()
              : book.nearestTown(place.coordinates(), NEAR_TOWN_KILOMETRES);
      book.get(id).ifPresent(site -> town.ifPresent(near -> book.put(site.standingIn(near))));
      return id;
    }

    /** What a person decided on a name or on what the article abbreviates by it. */
    private Optional<LinkJudgement> judgement(String words, String name) {
      String id = article.analysis().article().id();
      return judgements
          .on(MentionKind.PLACE, words, id)
          .or(() -> judgements.on(MentionKind.PLACE, name, id));
    }

    /**
     * The site decided on: one of the gazetteer, one that only the person knows, or none of them;
     * where a town is named, the site in that town.
     */
    private String decided(Span span, String name, LinkJudgement decision) {
      Optional<GazetteerPlace> known = decision.entry().flatMap(gazetteer::byEntry);
      if (known.filter(ListedSites::isSite).isPresent()) {
        GazetteerPlace site = known.get();
        return listed(site, Link.decided(site.entry(), site.name(), site.wikidata()));
      }
      if (known.isPresent()) {
        return newSite(span, name, true, known.map(town -> book.add(town, Optional.empty())));
      }
      Optional<String> around = around(span, name);
      if (decision.entry().isEmpty()) {
        return newSite(span, name, true, around);
      }
      EntryId entry = decision.entry().get();
      String id = "place/" + Slug.of(name + " " + entry.id());
      Place site = site(id, name, around.flatMap(book::get));
      book.put(site.decided(Link.decided(entry, name, Optional.empty()), decision.point()));
      return id;
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
