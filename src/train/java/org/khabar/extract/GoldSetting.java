package org.khabar.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khabar.model.Place;
import org.khabar.model.UncertainDate;

/** When and where an incident was, as annotators found it; compares as the benchmark's scorer. */
final class GoldSetting {
  private static final int YEAR = 366;

  private final JsonNode template;

  GoldSetting(JsonNode template) {
    this.template = template;
  }

  boolean dated() {
    return !template.path("date").path("alternatives").isEmpty();
  }

  boolean placed() {
    return !template.path("location").path("alternatives").isEmpty();
  }

  /** 1 for the day or span of an alternative, one half for a part of it, else 0. */
  double date(Optional<LocalDate> from, LocalDate to) {
    double best = 0;
    for (JsonNode each : template.path("date").path("alternatives")) {
      Optional<LocalDate> begin = day(each.get("from"));
      LocalDate end = day(each.get("to")).orElseThrow();
      if (begin.equals(from) && end.equals(to)) {
        return 1;
      }
      LocalDate low = begin.orElse(end.minusDays(YEAR));
      LocalDate own = from.orElse(to.minusDays(YEAR));
      boolean inside = !own.isBefore(low) && !to.isAfter(end);
      boolean around =
          !low.isBefore(own) && !end.isAfter(to) && ChronoUnit.DAYS.between(own, to) <= 7;
      boolean open = from.isEmpty() && to.equals(end);
      best = inside || around || open ? 0.5 : best;
    }
    return best;
  }

  double date(UncertainDate date) {
    return date.latest().isPresent() ? date(date.earliest(), date.latest().get()) : 0;
  }

  private static Optional<LocalDate> day(JsonNode text) {
    return text.isNull() ? Optional.empty() : Optional.of(LocalDate.parse(text.asText()));
  }

  /** 1 for country and place, a part for the country alone, else 0. */
  double place(Place place, double countryAlone) {
    List<String> names = new ArrayList<>();
    place.countryName().ifPresent(name -> names.add(normal(name)));
    place.admin1Name().ifPresent(name -> names.add(normal(name)));
    names.add(normal(place.name()));
    long different = names.stream().distinct().count();
    double best = 0;
    for (JsonNode each : template.path("location").path("alternatives")) {
      List<String> countries = new ArrayList<>();
      for (String country : each.get("country").asText().split("\\s+[-/]\\s+", -1)) {
        countries.add(normal(country));
      }
      JsonNode parts = each.get("parts");
      boolean country = names.stream().anyMatch(countries::contains);
      int last = parts.size() - 1;
      boolean exact =
          parts.isEmpty()
              ? different == 1
              : names.contains(normal(parts.get(last).get("name").asText()))
                  || (each.get("between").asBoolean()
                      && last > 0
                      && names.contains(normal(parts.get(last - 1).get("name").asText())));
      best = Math.max(best, country ? (exact ? 1 : countryAlone) : 0);
    }
    return best;
  }

  private static String normal(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}|\\([^)]*\\)|\\p{Punct}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\b(?:a|an|the)\\b", " ")
        .strip()
        .replaceAll("\\s+", " ");
  }
}
