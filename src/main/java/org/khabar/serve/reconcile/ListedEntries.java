package org.khabar.serve.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.khabar.model.EntryId;
import org.khabar.model.Gazetteer;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.KnownOrganization;
import org.khabar.model.OrganizationDirectory;

/** The entries of the gazetteer and of the list of organizations. */
record ListedEntries(Gazetteer gazetteer, OrganizationDirectory organizations) {
  /** All that bear a name, or a P-code. */
  List<Entry> named(String name) {
    return Stream.concat(
            Stream.of(
                    gazetteer.named(name).stream(),
                    gazetteer.demonym(name).stream(),
                    gazetteer.ofPCode(name).stream())
                .flatMap(places -> places)
                .map(this::entry),
            organizations.named(name).stream().map(this::entry))
        .distinct()
        .toList();
  }

  /** Those with a name that begins like this, the most populous places first. */
  List<Entry> startingWith(String prefix, int most) {
    return Stream.concat(
            organizations.startingWith(prefix, most).stream().map(this::entry),
            gazetteer.startingWith(prefix, most).stream().map(this::entry))
        .toList();
  }

  /** The entry with this id. */
  Optional<Entry> byId(String id) {
    return EntryId.parse(id).flatMap(this::byId);
  }

  private Optional<Entry> byId(EntryId id) {
    return switch (id.source()) {
      case GEONAMES, GAZETTEER -> gazetteer.byEntry(id).map(this::entry);
      case ORGANIZATION -> organizations.byId(id.id()).map(this::entry);
      case WIKIDATA -> Optional.empty();
    };
  }

  private Entry entry(GazetteerPlace place) {
    Optional<String> country = Optional.of(place.country()).filter(code -> !code.isEmpty());
    return new Entry(
        place.entry().toString(),
        place.name(),
        List.of(),
        EntryType.ofFeature(place.featureClass(), place.featureCode()),
        Optional.of(place.featureCode()).filter(code -> !code.isEmpty()),
        country,
        country.flatMap(this::countryName),
        country.flatMap(code -> gazetteer.division(code, place.admin1())).map(GazetteerPlace::name),
        Optional.of(place.coordinates()),
        place.population() > 0 ? OptionalLong.of(place.population()) : OptionalLong.empty(),
        place.wikidata(),
        OptionalInt.empty());
  }

  private Entry entry(KnownOrganization body) {
    return new Entry(
        "organization:" + body.id(),
        body.name(),
        Stream.concat(body.abbreviation().stream(), body.aliases().stream()).sorted().toList(),
        EntryType.ORGANIZATION,
        Optional.of(body.kind().notation()),
        body.country(),
        body.country().flatMap(this::countryName),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        body.wikidata(),
        OptionalInt.empty());
  }

  /** The English name of a country by its code. */
  Optional<String> countryName(String code) {
    return gazetteer.country(code).map(GazetteerPlace::name);
  }
}
