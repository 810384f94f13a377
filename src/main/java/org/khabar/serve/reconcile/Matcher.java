package org.khabar.serve.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Ranks the entries that a name may stand for.
 *
 * <p>A score adds up how like the names are (up to 60), what else the query says (up to 20, a
 * contradiction takes 40 away), how many people live there (up to 10) and whether the graph knows
 * it (10). A candidate is certain only if it bears the very name, contradicts nothing, and no other
 * does: a wrong match that nobody looks at costs more than a right one that somebody confirms.
 */
record Matcher(EntryBook book) {
  private static final double MAIN_NAME = 60;
  private static final double OTHER_NAME = 57;
  private static final double PART_OF_NAME = 50;
  private static final double PROPERTIES = 20;
  private static final double CONTRADICTION = 40;
  private static final double KNOWN = 10;
  private static final double PER_POWER_OF_TEN = 1.25;
  private static final double MOST_POWERS = 8;

  /** Words for a kind of place, which the gazetteer's names often lack. */
  private static final Pattern KIND =
      Pattern.compile(
          "(?i)^(?:city|district|province|state|town|village|division|tehsil) of | (?:city|district"
              + "|province|state|town|village|division|tehsil|county|region|governorate)$");

  /** Two entries of one name that lie this close are a town and its district. */
  private static final double SAME_SPOT_KILOMETRES = 40;

  /** The candidates, best first; of a query that gives an entry's id that entry alone. */
  List<Match> matches(NameQuery query) {
    List<Match> known =
        query.ids().stream()
            .flatMap(id -> book.byId(id).stream())
            .filter(entry -> hasType(entry, query.types()))
            .map(Match::ofId)
            .toList();
    return known.isEmpty() ? ranked(query) : known;
  }

  private List<Match> ranked(NameQuery query) {
    List<Match> matches =
        candidates(query.name()).entrySet().stream()
            .filter(found -> hasType(found.getKey(), query.types()))
            .map(found -> match(found.getKey(), found.getValue(), query))
            .sorted(Match.BEST_FIRST)
            .toList();
    List<Match> shown = new ArrayList<>(matches.stream().limit(query.limit()).toList());
    if (!shown.isEmpty() && isCertain(matches)) {
      shown.set(0, shown.get(0).asCertain());
    }
    return shown;
  }

  /**
   * Each entry that bears the name or, of "Hub district, Balochistan", "Hub"; and whether all of
   * it.
   */
  private Map<Entry, Boolean> candidates(String name) {
    Map<Entry, Boolean> found = new LinkedHashMap<>();
    if (name.isEmpty()) {
      return found;
    }
    book.named(name).forEach(entry -> found.put(entry, true));
    String first = name.replaceFirst("\\s*,.*$", "");
    Stream.of(bare(name), first, bare(first))
        .distinct()
        .filter(form -> !form.isEmpty() && !form.equals(name))
        .flatMap(form -> book.named(form).stream())
        .forEach(entry -> found.putIfAbsent(entry, false));
    return found;
  }

  private static String bare(String name) {
    return KIND.matcher(name).replaceAll("").strip();
  }

  private static boolean hasType(Entry entry, List<EntryType> types) {
    return types.isEmpty() || entry.type().all().stream().anyMatch(types::contains);
  }

  private static Match match(Entry entry, boolean whole, NameQuery query) {
    double fits = fits(entry, query);
    double score = PART_OF_NAME;
    if (whole) {
      score = lower(entry.name()).equals(lower(query.name())) ? MAIN_NAME : OTHER_NAME;
    }
    score += (fits < 0 ? CONTRADICTION : PROPERTIES) * fits;
    score +=
        PER_POWER_OF_TEN * Math.min(MOST_POWERS, Math.log10(entry.population().orElse(0) + 1.0));
    score += entry.incidents().isPresent() ? KNOWN : 0;
    double rounded = Math.round(Math.max(0, Math.min(100, score)) * 10) / 10.0;
    return new Match(entry, rounded, false, whole, fits);
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  /**
   * The share of what the query says that the entry agrees with; below 0 where it says otherwise.
   */
  private static double fits(Entry entry, NameQuery query) {
    double sum = 0;
    int said = 0;
    for (Map.Entry<EntryProperty, List<String>> wanted : query.properties().entrySet()) {
      List<String> own = wanted.getKey().comparable(entry);
      if (!own.isEmpty()) {
        said++;
        sum += own.stream().map(Matcher::lower).anyMatch(wanted.getValue()::contains) ? 1 : -1;
      }
    }
    for (String around : query.around()) {
      said++;
      sum += isWithin(entry, around) ? 1 : -1;
    }
    return said == 0 ? 0 : sum / said;
  }

  private static boolean isWithin(Entry entry, String around) {
    return Stream.of(EntryProperty.COUNTRY, EntryProperty.DIVISION)
        .flatMap(property -> property.comparable(entry).stream())
        .anyMatch(own -> lower(own).equals(lower(around)));
  }

  private static boolean isCertain(List<Match> matches) {
    Match best = matches.get(0);
    return best.wholeName()
        && best.fits() >= 0
        && matches.stream()
            .skip(1)
            .filter(other -> other.wholeName() && other.fits() >= best.fits())
            .allMatch(other -> isSameSpot(best.entry(), other.entry()));
  }

  private static boolean isSameSpot(Entry one, Entry other) {
    Optional<Double> kilometres =
        one.point().flatMap(from -> other.point().map(from::kilometresTo));
    return kilometres.filter(far -> far < SAME_SPOT_KILOMETRES).isPresent();
  }
}
