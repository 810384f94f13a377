package org.khabar.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.khabar.model.EntryId;
import org.khabar.model.Gazetteer;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.Link;
import org.khabar.model.LinkJudgement;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Span;

/**
 * Gives every mention of a building or installation its site: one that a person decided on, one
 * that the article named before, one of the gazetteer, or one that the gazetteer lacks.
 */
final class SiteLinker {
  private static final Pattern BUILDING_OF =
      Pattern.compile("^(?i:buildings?|premises|compound|offices?) of (?:the )?");

  private static final double NEAR_TOWN_KILOMETRES = 40;

  private final Gazetteer gazetteer;
  private final ListedSites listed;

  SiteLinker(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.listed = new ListedSites(gazetteer);
  }

  /** Ties the mentions of sites in an article whose places and organizations are linked. */
  void link(ArticleLinks links) {
    new Run(links).link();
  }

  private final class Run {
    private final ArticleLinks links;
    private final PlaceBook places;
    private final SiteSurroundings surroundings;
    private final ArticleSites before;
    private final UnlistedSites unlisted;

    Run(ArticleLinks links) {
      this.links = links;
      this.places = links.places();
      this.surroundings = new SiteSurroundings(links);
      this.before = new ArticleSites(links.article());
      this.unlisted = new UnlistedSites(links, surroundings);
    }

    void link() {
      List<Span> spans =
          links.article().mentions(MentionKind.SITE).stream().map(Mention::span).toList();
      // The names that say where the site stands come first, whatever the headline calls it, and
      // among them those of which the text says it too.
      spans.stream()
          .filter(span -> surroundings.inside(span).isPresent())
          .sorted(Comparator.comparing(span -> surroundings.beside(span).isEmpty()))
          .forEach(this::link);
      spans.stream().filter(span -> surroundings.inside(span).isEmpty()).forEach(this::link);
    }

    private void link(Span span) {
      String words = Wording.clean(links.article().words(span));
      String bare = BUILDING_OF.matcher(words).replaceFirst("");
      String name = links.wording().longForm(bare).orElse(bare);
      Optional<LinkJudgement> judgement = links.judgement(MentionKind.PLACE, bare);
      String id = judgement.isPresent() ? decided(span, name, judgement.get()) : found(span, name);
      judgement.ifPresent(decision -> links.applied(decision, id));
      before.add(Slug.of(name), id);
      operator(span).ifPresent(body -> operate(id, body));
      links.link(MentionKind.SITE, span, id);
    }

    private String found(Span span, String name) {
      boolean named =
          surroundings.inside(span).isPresent()
              || links.id(MentionKind.ORGANIZATION, span).isPresent()
              || (isProper(name) && !links.wording().capitalsOnly());
      return before
          .before(span, Slug.of(name), named)
          .or(() -> listed(name, surroundings.around(span, name)))
          .orElseGet(() -> unlisted.add(span, name, named, surroundings.around(span, name)));
    }

    /**
     * A name with a capital; a single word in the plural ("Masjids") names nothing in particular.
     */
    private static boolean isProper(String name) {
      return Wording.hasCapital(name) && (name.contains(" ") || !name.endsWith("s"));
    }

    private Optional<String> listed(String name, Optional<String> around) {
      return listed
          .of(name, around.flatMap(places::get))
          .map(found -> add(found.place(), found.link()));
    }

    /** Adds the gazetteer's site, standing in the article's nearest town where one is near. */
    private String add(GazetteerPlace place, Link link) {
      String id = places.add(place, Optional.of(link));
      if (gazetteer.landmark(place.geonames()).isEmpty()) { // of those the list says where
        places
            .nearestTown(place.coordinates(), NEAR_TOWN_KILOMETRES)
            .flatMap(town -> places.get(id).map(site -> site.standingIn(town)))
            .ifPresent(places::put);
      }
      return id;
    }

    /**
     * The site decided on: one of the gazetteer, one that only the person knows, or none of them;
     * where a town is named, the site in that town.
     */
    private String decided(Span span, String name, LinkJudgement decision) {
      Optional<GazetteerPlace> known = decision.entry().flatMap(gazetteer::byEntry);
      if (known.filter(ListedSites::isSite).isPresent()) {
        GazetteerPlace site = known.get();
        return add(site, Link.decided(site.entry(), site.name(), site.wikidata()));
      }
      if (known.isPresent()) {
        Optional<String> town = known.map(place -> places.add(place, Optional.empty()));
        return unlisted.add(span, name, true, town);
      }
      Optional<String> around = surroundings.around(span, name);
      Optional<EntryId> entry = decision.entry();
      return entry.isPresent()
          ? unlisted.addDecided(name, entry.get(), decision, around)
          : unlisted.add(span, name, true, around);
    }

    /** The body that a site is named with: its own name, or "Karachi Police" of its office. */
    private Optional<String> operator(Span span) {
      return links
          .id(MentionKind.ORGANIZATION, span)
          .or(
              () ->
                  links
                      .article()
                      .inside(MentionKind.ORGANIZATION, span)
                      .filter(body -> body.begin() == span.begin())
                      .max(Comparator.naturalOrder())
                      .flatMap(body -> links.id(MentionKind.ORGANIZATION, body)));
    }

    private void operate(String id, String body) {
      places
          .get(id)
          .filter(site -> site.operatedBy().isEmpty())
          .ifPresent(site -> places.put(site.runBy(body)));
    }
  }
}
