package org.khabar.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.KnownOrganization;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Place;

/** What an article says that tells bodies of one name apart: where it plays, whom it names. */
final class OrganizationContext {
  /** How many mentions of places lie in each country. */
  private final Map<String, Integer> countries = new HashMap<>();

  /** The names of organizations as slugs. */
  private final Set<String> names = new HashSet<>();

  /** The place inside each name that has one, for mentions without it. */
  private final Map<String, String> placesInside = new HashMap<>();

  /** The context of an article whose places are linked. */
  OrganizationContext(ArticleLinks links) {
    for (String place : links.of(MentionKind.PLACE).values()) {
      links
          .places()
          .get(place)
          .flatMap(Place::country)
          .ifPresent(country -> countries.merge(country, 1, Integer::sum));
    }
    for (Mention mention : links.article().mentions(MentionKind.ORGANIZATION)) {
      String name = Slug.of(Wording.clean(links.article().words(mention.span())));
      names.add(name);
      links.placeInside(mention.span()).ifPresent(place -> placesInside.putIfAbsent(name, place));
    }
  }

  /** How many mentions of places lie in the country that a body works in. */
  int placesInCountryOf(KnownOrganization body) {
    return body.country().map(country -> countries.getOrDefault(country, 0)).orElse(0);
  }

  /** Whether the article names no country and no place in one. */
  boolean isNowhere() {
    return countries.isEmpty();
  }

  /** The country of all places of the article, if they are several and all in one. */
  Optional<String> onlyCountry() {
    return countries.size() == 1 && countries.values().stream().anyMatch(count -> count > 1)
        ? countries.keySet().stream().findFirst()
        : Optional.empty();
  }

  /** Whether the article writes a body's name in full. */
  boolean namesInFull(KnownOrganization body) {
    return names.contains(Slug.of(body.name()))
        || body.aliases().stream()
            .filter(alias -> alias.contains(" "))
            .map(alias -> Slug.of(alias.toLowerCase(Locale.ROOT)))
            .anyMatch(names::contains);
  }

  /** The place that some mention of a name has inside it. */
  Optional<String> placeInside(String name) {
    return Optional.ofNullable(placesInside.get(Slug.of(name)));
  }
}
