package org.khabar.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khabar.model.Place;

/**
 * The places of one country that may be an incident's; a place that lies in none stands for itself,
 * and so does that the article does not say.
 *
 * @param country the country itself, or what stands for it
 * @param places all, the country among them
 */
record CountryOptions(
    Option<PlaceChooser.Placed> country, List<Option<PlaceChooser.Placed>> places) {
  CountryOptions {
    places = List.copyOf(places);
  }

  /** The options by country, in their order. */
  static List<CountryOptions> of(List<Option<PlaceChooser.Placed>> options) {
    Map<String, List<Option<PlaceChooser.Placed>>> byCountry = new LinkedHashMap<>();
    for (Option<PlaceChooser.Placed> option : options) {
      String country =
          option.answer().map(each -> each.place().country().orElse(each.place().id())).orElse("");
      byCountry.computeIfAbsent(country, none -> new ArrayList<>()).add(option);
    }
    return byCountry.values().stream()
        .map(places -> new CountryOptions(country(places), places))
        .toList();
  }

  /** Whether they lie in the country of a place. */
  boolean isOf(Place place) {
    return country
        .answer()
        .flatMap(each -> each.place().country())
        .filter(code -> place.country().filter(code::equals).isPresent())
        .isPresent();
  }

  private static Option<PlaceChooser.Placed> country(List<Option<PlaceChooser.Placed>> places) {
    return places.stream()
        .filter(
            each ->
                each.answer().filter(answer -> PlaceChooser.isCountry(answer.place())).isPresent())
        .findFirst()
        .orElse(places.get(0));
  }
}
