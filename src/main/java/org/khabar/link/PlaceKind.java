package org.khabar.link;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.model.GazetteerPlace;

/** What a word beside a place's name says of it, as "district" in "Mianwali district". */
enum PlaceKind {
  COUNTRY,
  DIVISION,
  DISTRICT,
  TOWN,
  PART_OF_TOWN,
  WATER_OR_LAND;

  private static final Map<String, PlaceKind> WORDS =
      Map.ofEntries(
          Map.entry("country", COUNTRY),
          Map.entry("republic", COUNTRY),
          Map.entry("province", DIVISION),
          Map.entry("state", DIVISION),
          Map.entry("governorate", DIVISION),
          Map.entry("department", DIVISION),
          Map.entry("region", DIVISION),
          Map.entry("oblast", DIVISION),
          Map.entry("prefecture", DIVISION),
          Map.entry("district", DISTRICT),
          Map.entry("county", DISTRICT),
          Map.entry("parish", DISTRICT),
          Map.entry("municipality", DISTRICT),
          Map.entry("tehsil", DISTRICT),
          Map.entry("agency", DISTRICT),
          Map.entry("city", TOWN),
          Map.entry("town", TOWN),
          Map.entry("village", TOWN),
          Map.entry("suburb", TOWN),
          Map.entry("hamlet", TOWN),
          Map.entry("capital", TOWN),
          Map.entry("neighborhood", PART_OF_TOWN),
          Map.entry("neighbourhood", PART_OF_TOWN),
          Map.entry("quarter", PART_OF_TOWN),
          Map.entry("sector", PART_OF_TOWN),
          Map.entry("ward", PART_OF_TOWN),
          Map.entry("colony", PART_OF_TOWN),
          Map.entry("river", WATER_OR_LAND),
          Map.entry("lake", WATER_OR_LAND),
          Map.entry("valley", WATER_OR_LAND),
          Map.entry("mountains", WATER_OR_LAND),
          Map.entry("mountain", WATER_OR_LAND),
          Map.entry("island", WATER_OR_LAND),
          Map.entry("islands", WATER_OR_LAND),
          Map.entry("creek", WATER_OR_LAND),
          Map.entry("bay", WATER_OR_LAND));

  private static final String ANY = String.join("|", WORDS.keySet());
  private static final Pattern BEHIND = Pattern.compile("^ (?i:(" + ANY + "))\\b(?! [A-Z])");

  /** In a text of capitals the next word's capital says nothing. */
  private static final Pattern BEHIND_CAPITALS =
      Pattern.compile("^ (" + ANY.toUpperCase(Locale.ROOT) + ")\\b");

  private static final Pattern CAPITALS = Pattern.compile("\\P{Ll}{4,}");
  private static final Pattern BEFORE = Pattern.compile("\\b(?i:(" + ANY + ")) of $");
  private static final Pattern TOWN_BEFORE =
      Pattern.compile(
          "\\b(city|town|village|capital|hamlet|suburb|CITY|TOWN|VILLAGE|CAPITAL|HAMLET|SUBURB),? $");
  private static final Pattern INSIDE = Pattern.compile("(?:^| )(?i:(" + ANY + "))$");

  /** What the words of a name, before it and behind it say it is. */
  static Optional<PlaceKind> of(String name, String before, String behind) {
    return find(INSIDE, name)
        .filter(kind -> kind != TOWN || !name.contains(" "))
        .or(() -> find(CAPITALS.matcher(name).matches() ? BEHIND_CAPITALS : BEHIND, behind))
        .or(() -> find(BEFORE, before))
        .or(() -> find(TOWN_BEFORE, before));
  }

  private static Optional<PlaceKind> find(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    return matcher.find()
        ? Optional.ofNullable(WORDS.get(matcher.group(1).toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /**
   * The name without the word inside it that says what it is: "Mianwali" for "Mianwali district".
   */
  static String bare(String name) {
    Matcher matcher = INSIDE.matcher(name);
    return matcher.find() && matcher.start() > 0 ? name.substring(0, matcher.start()) : name;
  }

  /** Whether a gazetteer's place is of this kind. */
  boolean fits(GazetteerPlace place) {
    String code = place.featureCode();
    return switch (this) {
      case COUNTRY -> code.startsWith("PCL");
      case DIVISION -> code.equals("ADM1") || code.equals("ADMD") || code.equals("RGN");
      case DISTRICT -> code.equals("ADM2");
      case TOWN -> place.featureClass() == 'P';
      case PART_OF_TOWN -> code.equals("PPLX");
      case WATER_OR_LAND -> "HTL".indexOf(place.featureClass()) >= 0 && !code.equals("CONT");
    };
  }

  /** The word for it in an explanation. */
  String word() {
    return switch (this) {
      case COUNTRY -> "country";
      case DIVISION -> "first-order division";
      case DISTRICT -> "district";
      case TOWN -> "town";
      case PART_OF_TOWN -> "part of a town";
      case WATER_OR_LAND -> "water or land";
    };
  }
}
