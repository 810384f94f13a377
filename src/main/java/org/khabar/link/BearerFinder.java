package org.khabar.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.model.Gazetteer;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.LinkJudgement;

/** Asks the gazetteer who bears a name of an article. */
final class BearerFinder {
  private static final int MOST_BEARERS = 80;

  private final Gazetteer gazetteer;

  BearerFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Its bearers; of a name that a person decided on only that entry, so that others profit too. */
  Bearers of(PlaceName name) {
    if (name.judgement().isPresent()) {
      return new Bearers(decided(name.judgement().get()), Optional.empty());
    }
    Optional<GazetteerPlace> people = gazetteer.demonym(name.name());
    if (name.isDemonym() && people.isPresent()) {
      return new Bearers(List.of(people.get()), people);
    }
    return new Bearers(named(name, people), people);
  }

  /**
   * With the places of these countries that sound like it; no adjective and nothing that a person
   * decided on has any.
   */
  Bearers soundingLike(PlaceName name, Bearers known, Set<String> countries) {
    if (name.isDemonym() || name.judgement().isPresent()) {
      return known;
    }
    Stream<GazetteerPlace> like =
        gazetteer.soundingLike(PlaceKind.bare(name.name())).stream()
            .filter(place -> countries.contains(place.country()));
    return new Bearers(
        sorted(Stream.concat(known.places().stream(), like).toList()), known.people());
  }

  private List<GazetteerPlace> decided(LinkJudgement judgement) {
    return judgement.entry().flatMap(gazetteer::byEntry).stream().toList();
  }

  private List<GazetteerPlace> named(PlaceName name, Optional<GazetteerPlace> people) {
    String bare = PlaceKind.bare(name.name());
    List<GazetteerPlace> all = new ArrayList<>(gazetteer.named(name.name()));
    people.ifPresent(all::add);
    boolean town = all.stream().anyMatch(place -> place.featureClass() == 'P');
    if ((!bare.equals(name.name()) && !town) || all.isEmpty()) { // no "Mexico" for "Mexico City"
      all.addAll(gazetteer.named(bare));
      all.addAll(gazetteer.named(withoutArticle(bare)));
    }
    if (town && name.name().endsWith(" City")) { // the province of that name is not meant
      all.removeIf(place -> place.featureCode().equals("ADM1"));
    }
    return sorted(all);
  }

  /** Each once, the most populous first; of very many the largest. */
  private static List<GazetteerPlace> sorted(List<GazetteerPlace> all) {
    Map<Long, GazetteerPlace> found = new HashMap<>();
    all.forEach(place -> found.putIfAbsent(place.geonames(), place));
    return found.values().stream()
        .sorted(
            Comparator.comparingLong(GazetteerPlace::population)
                .reversed()
                .thenComparingLong(GazetteerPlace::geonames))
        .limit(MOST_BEARERS)
        .toList();
  }

  private static String withoutArticle(String name) {
    return name.replaceFirst("^[Tt]he ", "").replaceFirst("['’]s?$", "");
  }
}
