package org.khabar.analyse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Coordinates;
import org.khabar.model.Gazetteer;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.KnownOrganization;
import org.khabar.model.OrganizationDirectory;
import org.khabar.model.OrganizationKind;

/** Small lists of names for tests. */
public final class KnownNames {
  private static final Set<String> PLACES =
      Set.of(
          "karachi",
          "peshawar",
          "sindh",
          "punjab",
          "kalabagh",
          "mianwali",
          "pakistan",
          "kp",
          "mena",
          "balochistan",
          "paris",
          "quetta",
          "guatemala",
          "san salvador",
          "el salvador",
          "fort worth",
          "al-qaim",
          "kurram agency",
          "ras al-khaimah",
          "dawn");
  private static final Map<String, String> PEOPLES =
      Map.of("pakistani", "Pakistan", "salvadoran", "El Salvador");
  private static final Set<String> DIVISIONS = Set.of("sindh", "punjab", "balochistan");
  private static final Set<String> ORGANIZATIONS =
      Set.of("dawn", "ctd", "baloch liberation army", "karachi police");

  private KnownNames() {}

  /** Some places. */
  public static Gazetteer places() {
    return new Gazetteer() {
      @Override
      public List<GazetteerPlace> named(String name) {
        return knows(name) ? List.of(place(name)) : List.of();
      }

      @Override
      public boolean knows(String name) {
        return PLACES.contains(name.toLowerCase(Locale.ROOT));
      }

      @Override
      public Optional<GazetteerPlace> byId(long geonames) {
        return Optional.empty();
      }

      @Override
      public Optional<GazetteerPlace> country(String code) {
        return Optional.empty();
      }

      @Override
      public Optional<GazetteerPlace> division(String country, String admin1) {
        return Optional.empty();
      }

      @Override
      public Optional<GazetteerPlace> demonym(String word) {
        return Optional.ofNullable(PEOPLES.get(word.toLowerCase(Locale.ROOT)))
            .map(KnownNames::place);
      }
    };
  }

  private static GazetteerPlace place(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean division = DIVISIONS.contains(lower);
    return new GazetteerPlace(
        1,
        Optional.empty(),
        name,
        new Coordinates(0, 0),
        division || lower.endsWith(" agency") ? 'A' : 'P',
        division ? "ADM1" : "PPL",
        "PK",
        "05",
        "",
        1000,
        Optional.empty());
  }

  /** Some organizations. */
  public static OrganizationDirectory organizations() {
    return new OrganizationDirectory() {
      @Override
      public List<KnownOrganization> named(String name) {
        return ORGANIZATIONS.contains(name.toLowerCase(Locale.ROOT))
            ? List.of(organization(name))
            : List.of();
      }

      @Override
      public Optional<KnownOrganization> byId(String id) {
        return Optional.empty();
      }
    };
  }

  private static KnownOrganization organization(String name) {
    return new KnownOrganization(
        name,
        name,
        Optional.empty(),
        List.of(),
        OrganizationKind.OTHER,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }
}
