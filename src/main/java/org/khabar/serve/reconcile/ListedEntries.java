package org.khabar.serve.reconcile;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khabar.model.EntryId;
import org.khabar.model.Gazetteer;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.KnownOrganization;
import org.khabar.model.OrganizationDirectory;

/** The entries of the gazetteer and of the list of organizations. */
record ListedEntries(Gazetteer gazetteer, OrganizationDirectory organizations) {
  /** A place that is in no GeoNames, such as an airport, by its number in the gazetteer. */
  private static final Pattern OWN_NUMBER = Pattern.compile("gazetteer:([0-9]{1,19})");

  /** All that bear a name. */
  List<Entry> named(String name) {
    return Stream.concat(
            Stream.concat(gazetteer.named(name).stream(), gazetteer.demonym(name).stream())
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
    Matcher own = OWN_NUMBER.matcher(id);
    return own.matches()
        ? number(own.group(1)).flatMap(gazetteer::byId).map(this::entry)
        : EntryId.parse(id).flatMap(this::byId);
  }

  /** The number of a place without a GeoNames id; nothing where it is wider than any. */
  private static Optional<Long> number(String digits) {
    BigInteger number = new BigInteger(digits).negate();
    return number.bitLength() < Long.SIZE ? Optional.of(number.longValue()) : Optional.empty();
  }

  /** The place of a user's own source that the graph names so: its key ends the name there. */
  Optional<Entry> keyed(String name, String nameInGraph) {
    return gazetteer.named(name).stream()
        .filter(place -> place.key().filter(key -> nameInGraph.endsWith("-" + key)).isPresent())
        .findFirst()
        .map(this::entry);
  }

  private Optional<Entry> byId(EntryId id) {
    return switch (id.source()) {
      case GEONAMES -> id.geonames().flatMap(gazetteer::byId).map(this::entry);
      case ORGANIZATION -> organizations.byId(id.id()).map(this::entry);
      case WIKIDATA -> Optional.empty();
    };
  }

  private Entry entry(GazetteerPlace place) {
    Optional<String> country = Optional.of(place.country()).filter(code -> !code.isEmpty());
    return new Entry(
        place.geonames() > 0 ? "geonames:" + place.geonames() : "gazetteer:" + -place.geonames(),
        place.name(),
        List.of(),
        EntryType.ofFeature(place.featureClass(), place.featureCode()),
        Optional.of(place.featureCode()).filter(code -> !code.isEmpty()),
        country,
        countryName(country),
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
        countryName(body.country()),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        body.wikidata(),
        OptionalInt.empty());
  }

  private Optional<String> countryName(Optional<String> code) {
    return code.flatMap(gazetteer::country).map(GazetteerPlace::name);
  }
}
