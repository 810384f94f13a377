package org.khabar.link;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.khabar.english.RoadWords;
import org.khabar.model.EntryId;
import org.khabar.model.Link;
import org.khabar.model.LinkJudgement;
import org.khabar.model.Place;
import org.khabar.model.Span;

/**
 * Makes the sites that the gazetteer lacks.
 *
 * <p>A named site is one in all articles; an unnamed one ("a police station") is its article's own.
 */
final class UnlistedSites {
  /** What a town has but one of, in small letters: "central jail". */
  private static final Set<String> ONE_PER_TOWN = Set.copyOf(WordList.lines("site-heads.txt"));

  private final ArticleLinks links;
  private final SiteSurroundings surroundings;

  UnlistedSites(ArticleLinks links, SiteSurroundings surroundings) {
    this.links = links;
    this.surroundings = surroundings;
  }

  /**
   * Adds a site; gives its id.
   *
   * @param named whether the words name one building of all
   * @param beside the place that the text puts it in
   */
  String add(Span span, String name, boolean named, Optional<String> beside) {
    PlaceBook places = links.places();
    Optional<Place> around = beside.or(() -> surroundings.nearestBefore(span)).flatMap(places::get);
    boolean road = RoadWords.isRoad(name); // many towns have a Main Street
    boolean onePerTown = road || ONE_PER_TOWN.contains(name.toLowerCase(Locale.ROOT));
    Optional<String> town = (onePerTown ? around : beside.flatMap(places::get)).map(Place::name);
    String key;
    if ((!named || road) && !(onePerTown && town.isPresent())) {
      key =
          Slug.of(name)
              + "-"
              + Slug.digest(links.article().analysis().article().key() + " " + span.begin());
    } else if (surroundings.inside(span).isPresent() || town.isEmpty()) {
      key = Slug.of(name);
    } else {
      key = Slug.of(name + " " + town.get());
    }
    return put(site(key, name, around));
  }

  /** Adds a site that a person tied to an entry of another list; gives its id. */
  String addDecided(String name, EntryId entry, LinkJudgement decision, Optional<String> beside) {
    Place site = site(Slug.of(name + " " + entry.id()), name, beside.flatMap(links.places()::get));
    Link link = Link.decided(entry, name, Optional.empty());
    return put(site.decided(link, decision.point()));
  }

  private String put(Place site) {
    links.places().put(site);
    return site.id();
  }

  /** At the point of the place around it. */
  private static Place site(String key, String name, Optional<Place> around) {
    Place site = Place.named("place/" + key, true, name);
    return around.map(site::at).orElse(site);
  }
}
