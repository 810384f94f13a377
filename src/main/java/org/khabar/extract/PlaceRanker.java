package org.khabar.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.khabar.learn.BoostedTrees;
import org.khabar.model.Place;
import org.khabar.model.PlaceUse;

/**
 * Chooses an incident's place among all that its article names, by two models: first the country,
 * then a place in it or the country alone.
 */
final class PlaceRanker {
  private static final int ATTACHED = 9;
  private static final int TIED = 5;
  private static final Set<String> IN =
      Set.of("in", "at", "near", "outside", "inside", "within", "around", "across");

  private final ToDoubleFunction<double[]> countries;
  private final ToDoubleFunction<double[]> within;

  /**
   * A ranker.
   *
   * @param countries scores the row of a country
   * @param within scores the row of a place against those of its country
   */
  PlaceRanker(ToDoubleFunction<double[]> countries, ToDoubleFunction<double[]> within) {
    this.countries = countries;
    this.within = within;
  }

  /** With the models in the jar. */
  static PlaceRanker load() {
    return new PlaceRanker(model("where-country.model"), model("where-place.model"));
  }

  private static ToDoubleFunction<double[]> model(String name) {
    return BoostedTrees.load(PlaceRanker.class, name, PlaceFeatures.NAMES)::score;
  }

  /**
   * A place in the words that tell it ("the Peshawar attack"), else the one in which its site
   * stands, else the likeliest by the model; behind it those around it that the words beside name.
   *
   * <p>The model was fitted to dispatches with a dateline; in an article without one, a place
   * attached to the words ("raided a bank in Multan") goes before what it says.
   */
  List<PlaceChooser.Placed> choose(
      Telling telling,
      List<Option<PlaceChooser.Placed>> options,
      List<PlaceChooser.Placed> sites,
      Setting setting,
      PlaceChooser places) {
    List<PlaceChooser.Placed> chosen = new ArrayList<>();
    boolean sent = !setting.datelinePlaces().isEmpty();
    named(telling, 0, places)
        .or(() -> sites.stream().flatMap(site -> around(site, places).stream()).findFirst())
        .or(() -> sent ? Optional.empty() : named(telling, ATTACHED, places))
        .or(
            () ->
                likeliest(telling, options).answer().map(best -> orCapital(best, telling, options)))
        .ifPresent(chosen::add);
    if (!chosen.isEmpty()) {
      Place best = chosen.get(0).place();
      Set<String> around = places.chain(best.id());
      telling.places().stream()
          .filter(each -> around.contains(each.place().id()) || isPartOf(each, best, places))
          .forEach(chosen::add);
    }
    return places.settle(chosen, false);
  }

  /** "In the Quirigua suburb" of the town that was chosen. */
  private static boolean isPartOf(PlaceChooser.Placed each, Place town, PlaceChooser places) {
    return each.distance() <= ATTACHED
        && !PlaceChooser.isCountry(town)
        && !each.place().site()
        && places.chain(each.place().id()).contains(town.id());
  }

  /** "Bombs went off in the capital": that of the country that was chosen. */
  private static PlaceChooser.Placed orCapital(
      PlaceChooser.Placed best, Telling telling, List<Option<PlaceChooser.Placed>> options) {
    boolean said =
        PlaceChooser.isCountry(best.place())
            && telling.deeds().stream().anyMatch(deed -> deed.line().words().contains("capital"));
    return options.stream()
        .flatMap(option -> option.answer().stream())
        .filter(each -> said && each.place().country().equals(best.place().country()))
        .filter(each -> each.place().featureCode().filter("PPLC"::equals).isPresent())
        .findFirst()
        .orElse(best);
  }

  /** The most specific place so near to the words that tell it. */
  private static Optional<PlaceChooser.Placed> named(
      Telling telling, int reach, PlaceChooser places) {
    List<PlaceChooser.Placed> near =
        telling.places().stream()
            .filter(each -> each.distance() <= reach && each.place().country().isPresent())
            .toList();
    return places.settle(near, false).stream().findFirst();
  }

  /** The town of a site. */
  private static Optional<PlaceChooser.Placed> around(
      PlaceChooser.Placed site, PlaceChooser places) {
    return site.place()
        .within()
        .flatMap(places::place)
        .filter(place -> place.admin1Name().isPresent() && !place.site())
        .map(
            place ->
                new PlaceChooser.Placed(place, new PlaceUse(place.id(), site.use().span()), 1));
  }

  /** "Was kidnapped in Colombia"; not "the embassy of Colombia". */
  private static boolean isTied(Deed deed, PlaceChooser.Placed each) {
    int word = deed.line().firstWord(each.use().span());
    return each.distance() <= TIED
        && each.place().country().isPresent()
        && deed.line()
            .phraseAt(word)
            .map(deed.line()::preposition)
            .filter(IN::contains)
            .isPresent();
  }

  /** In the country of what the words that tell it are tied to, else in the likeliest. */
  private Option<PlaceChooser.Placed> likeliest(
      Telling telling, List<Option<PlaceChooser.Placed>> options) {
    List<CountryOptions> all = CountryOptions.of(options);
    CountryOptions country =
        telling.deeds().stream()
            .flatMap(deed -> deed.places().stream().filter(each -> isTied(deed, each)))
            .min(Comparator.comparingInt(PlaceChooser.Placed::distance))
            .flatMap(each -> all.stream().filter(one -> one.isOf(each.place())).findFirst())
            .orElseGet(() -> best(all, each -> countries.applyAsDouble(each.country().row())));
    return best(country.places(), each -> within.applyAsDouble(each.row()));
  }

  /** The first of those with the highest score. */
  private static <T> T best(List<T> options, ToDoubleFunction<T> score) {
    T best = options.get(0);
    double highest = Double.NEGATIVE_INFINITY;
    for (T option : options) {
      double own = score.applyAsDouble(option);
      if (own > highest) {
        highest = own;
        best = option;
      }
    }
    return best;
  }
}
