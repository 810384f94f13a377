package org.khabar.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.model.Mention;
import org.khabar.model.Place;
import org.khabar.model.PlaceUse;

/** The places that may be an incident's. */
final class PlaceOptions {
  private static final int MOST = 40;

  /** GeoNames' codes of continents, regions of the world and seas. */
  private static final Set<String> REGIONS = Set.of("CONT", "RGN", "OCN", "SEA");

  private final Setting setting;
  private final PlaceChooser places;
  private final PlaceNames names;
  private final PlaceFeatures features;

  PlaceOptions(Setting setting, List<Telling> tellings, PlaceChooser places, Reactions reactions) {
    this.setting = setting;
    this.places = places;
    this.names = new PlaceNames(setting, places);
    this.features = new PlaceFeatures(setting, tellings, places, names, reactions);
  }

  /** The options of a telling; the first is that nothing is said. */
  List<Option<PlaceChooser.Placed>> of(Telling telling) {
    Map<String, List<NamedPlace>> named = named(telling);
    Map<String, Double> distances = new LinkedHashMap<>();
    named.forEach((id, each) -> distances.put(id, distance(telling, id, each)));
    double best = distances.values().stream().mapToDouble(each -> each).min().orElse(1000);
    double[] about = features.about(telling, best);
    List<Option<PlaceChooser.Placed>> options = new ArrayList<>();
    options.add(Option.unsaid(PlaceFeatures.NAMES.size(), about));
    named.forEach(
        (id, each) -> {
          NamedPlace nearest = nearest(telling, each);
          Place place = places.place(id).orElseThrow();
          PlaceUse use = new PlaceUse(id, nearest.mention().span());
          PlaceChooser.Placed placed = new PlaceChooser.Placed(place, use, nearest.way());
          double[] row = features.of(telling, place, each, nearest, distances);
          options.add(Option.of(placed, row, about));
        });
    return options;
  }

  /** By place what names it around a telling, or something in it. */
  private Map<String, List<NamedPlace>> named(Telling telling) {
    Map<String, List<NamedPlace>> named = new LinkedHashMap<>();
    for (Line line : setting.around(telling)) {
      for (Mention mention : line.mentions()) {
        names
            .place(mention)
            .filter(place -> !places.isPartOfGroup(line, mention))
            .filter(place -> !PlaceBearing.isBeside(line, line.firstWord(mention.span())))
            .filter(place -> !isRegion(place) || PlaceBearing.isNameOfItsOwn(line, mention))
            .ifPresent(place -> add(named, line, (Mention.Entity) mention, place));
      }
    }
    names.countryNames().forEach((id, each) -> named.computeIfAbsent(id, none -> List.of(each)));
    names.sentFrom().forEach((id, each) -> named.computeIfAbsent(id, none -> List.of(each)));
    return named;
  }

  private void add(
      Map<String, List<NamedPlace>> named, Line line, Mention.Entity mention, Place place) {
    int step = 0;
    int proper = place.site() ? 1 : 0;
    for (String id : places.chain(place.id())) {
      boolean itself = step == proper;
      boolean room = named.size() < MOST || named.containsKey(id);
      if (room
          && (itself
              || (step > proper && places.place(id).filter(PlaceChooser::isCountry).isPresent()))) {
        int way = place.site() ? NamedPlace.SITE : Math.min(step, NamedPlace.AROUND);
        named
            .computeIfAbsent(id, none -> new ArrayList<>())
            .add(new NamedPlace(line, mention, id, way));
      }
      step++;
    }
  }

  private static boolean isRegion(Place place) {
    return place.featureCode().filter(REGIONS::contains).isPresent();
  }

  /** The reading distance, as the deeds' own words are read, else by lines. */
  private double distance(Telling telling, String id, List<NamedPlace> named) {
    int read =
        telling.places().stream()
            .filter(each -> each.place().id().equals(id))
            .mapToInt(PlaceChooser.Placed::distance)
            .min()
            .orElse(1000);
    int inside =
        telling.places().stream()
            .filter(each -> places.chain(each.place().id()).contains(id))
            .mapToInt(each -> each.distance() + NamedPlace.SITE)
            .min()
            .orElse(1000);
    int lines = named.stream().mapToInt(each -> 100 + 30 * each.lines(telling)).min().orElse(1000);
    return Math.min(read, Math.min(inside, lines));
  }

  private static NamedPlace nearest(Telling telling, List<NamedPlace> named) {
    NamedPlace nearest = named.get(0);
    int best = Integer.MAX_VALUE;
    for (NamedPlace each : named) {
      int lines = each.lines(telling);
      int words = lines == 0 ? Math.abs(each.nearest(telling).trigger().from() - each.word()) : 0;
      int far = 1000 * lines + 3 * words + each.way();
      if (far < best) {
        best = far;
        nearest = each;
      }
    }
    return nearest;
  }
}
