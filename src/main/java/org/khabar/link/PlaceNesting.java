package org.khabar.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.Place;

/** Puts the places of an article into those around them, as far as its text says or shows it. */
final class PlaceNesting {
  private final PlaceBook book;
  private final List<PlaceName> names;
  private final Map<PlaceName, String> ids;
  private final Whereabouts whereabouts;

  /**
   * The nesting of an article's places.
   *
   * @param ids the place of each name that has one
   */
  PlaceNesting(ArticleLinks links, List<PlaceName> names, Map<PlaceName, String> ids) {
    this.book = links.places();
    this.names = names;
    this.ids = ids;
    this.whereabouts = new Whereabouts(links.article(), names, ids, book);
  }

  /** Nests what the text says; then places what is left of those that the gazetteer lacks. */
  void apply() {
    for (PlaceName name : names) {
      if (entry(name).isPresent()) {
        nestInDistrict(name);
      } else {
        nestInContainer(name);
      }
    }
    names.forEach(this::nestInSurroundings);
  }

  /** Puts a town into the district that the text names with it; its codes say the division only. */
  private void nestInDistrict(PlaceName name) {
    Optional<GazetteerPlace> town = entry(name).filter(place -> place.featureClass() == 'P');
    for (PlaceName container : name.containers()) {
      boolean inside =
          entry(container)
              .filter(outer -> outer.featureCode().equals("ADM2"))
              .filter(
                  district ->
                      town.filter(inner -> Containment.within(inner, district) > 0).isPresent())
              .isPresent();
      if (inside) {
        place(name).flatMap(inner -> id(container).map(inner::standingIn)).ifPresent(book::put);
      }
    }
  }

  /** Puts a place that the gazetteer lacks into the first one around it that it knows. */
  private void nestInContainer(PlaceName name) {
    Optional<Place> around =
        name.containers().stream()
            .filter(container -> !container.isDemonym())
            .filter(container -> entry(container).isPresent())
            .findFirst()
            .flatMap(this::place);
    place(name)
        .filter(place -> place.within().isEmpty())
        .flatMap(place -> around.map(place::somewhereIn))
        .ifPresent(book::put);
  }

  /** Puts a place of which nothing is known where the rest of the article shows it to lie. */
  private void nestInSurroundings(PlaceName name) {
    place(name)
        .filter(place -> place.country().isEmpty() && place.link().isEmpty())
        .filter(place -> entry(name).isEmpty())
        .flatMap(place -> whereabouts.of(name).map(place::somewhereIn))
        .ifPresent(book::put);
  }

  private Optional<String> id(PlaceName name) {
    return Optional.ofNullable(ids.get(name));
  }

  private Optional<Place> place(PlaceName name) {
    return id(name).flatMap(book::get);
  }

  private Optional<GazetteerPlace> entry(PlaceName name) {
    return id(name).flatMap(book::entry);
  }
}
