package org.khabar.link;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Analysis;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Span;

/** The places that the keys of an article's incidents name, with their countries. */
final class GoldParts {
  private static final Map<String, String> COUNTRIES = countries();
  private static final Set<String> DIVISIONS = Set.of("DEPARTMENT", "STATE", "PROVINCE");
  private static final Set<String> TOWNS = Set.of("CITY", "TOWN", "VILLAGE");

  private final Map<String, GoldPlace> byName = new HashMap<>();

  private static Map<String, String> countries() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      codes.put(country.getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT), code);
    }
    return codes;
  }

  /** Those of an article's templates; a name of two countries is left out. */
  static GoldParts of(JsonNode templates) {
    GoldParts parts = new GoldParts();
    Map<String, String> countryOf = new HashMap<>();
    for (JsonNode template : templates) {
      for (JsonNode place : template.path("location").path("alternatives")) {
        String country = COUNTRIES.getOrDefault(place.get("country").asText(), "");
        for (JsonNode part : place.path("parts")) {
          String name = Slug.of(part.get("name").asText());
          String type = part.get("type").asText();
          boolean known = TOWNS.contains(type) || DIVISIONS.contains(type);
          if (country.isEmpty() || !known) {
            continue;
          }
          if (countryOf.merge(name, country, (a, b) -> a.equals(b) ? a : "").equals(country)) {
            parts.byName.put(name, new GoldPart(country, DIVISIONS.contains(type)));
          } else {
            parts.byName.remove(name);
          }
        }
      }
    }
    return parts;
  }

  /** The mentions of their names in the article. */
  Map<Span, Optional<GoldPlace>> in(Analysis analysis) {
    Map<Span, Optional<GoldPlace>> found = new LinkedHashMap<>();
    for (Mention mention : analysis.mentions()) {
      if (mention.kind() == MentionKind.PLACE) {
        GoldPlace place = byName.get(Slug.of(mention.span().in(analysis.article().text())));
        if (place != null) {
          found.put(mention.span(), Optional.of(place));
        }
      }
    }
    return found;
  }
}
