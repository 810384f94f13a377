package org.khabar.link;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.Notation;

/** What a word beside a place's name says of it, as "district" in "Mianwali district". */
enum PlaceKind implements Notation {
  COUNTRY,
  DIVISION,
  DISTRICT,
  TOWN,
  /** A town of its own or a part of one. */
  SUBURB,
  PART_OF_TOWN,
  WATER_OR_LAND;

  private static final Map<String, PlaceKind> WORDS = words();

  private static final String ANY = String.join("|", WORDS.keySet());
  private static final Pattern BEHIND = Pattern.compile("^ (?i:(" + ANY + "))\\b(?! [A-Z])");

  /** In a text of capitals the next word's capital says nothing. */
  private static final Pattern BEHIND_CAPITALS =
      Pattern.compile("^ (" + ANY.toUpperCase(Locale.ROOT) + ")\\b");

  private static final Map<String, PlaceKind> PLURALS = plurals();
  private static final String MANY = "(?i:(" + String.join("|", PLURALS.keySet()) + "))\\b";

  /** "The Escalon and San Benito neighborhoods"; those of "Bogota neighborhoods" are in Bogota. */
  private static final Pattern BEHIND_FIRST =
      Pattern.compile("^ (?i:and|or) (?i:the )?(?:\\p{Lu}[\\p{L}.'’-]* ){1,4}?" + MANY);

  private static final Pattern BEHIND_LAST = Pattern.compile("^ " + MANY);
  private static final Pattern BEFORE_LAST = Pattern.compile("\\p{Lu}[\\p{L}.'’-]* (?i:and|or) $");

  private static final Pattern CAPITALS = Pattern.compile("\\P{Ll}{4,}");
  private static final Pattern BEFORE = Pattern.compile("\\b(?i:(" + ANY + ") of) $");
  private static final Pattern TOWN_BEFORE = townBefore();
  private static final Pattern INSIDE = Pattern.compile("(?:^| )(?i:(" + ANY + "))$");

  private static Map<String, PlaceKind> words() {
    Map<String, PlaceKind> words = new LinkedHashMap<>();
    for (String line : WordList.lines("place-kinds.tsv")) {
      int tab = line.indexOf('\t');
      PlaceKind kind = Notation.parse(PlaceKind.class, line.substring(tab + 1));
      words.put(line.substring(0, tab), kind);
    }
    return words;
  }

  private static Map<String, PlaceKind> plurals() {
    Map<String, PlaceKind> plurals = new LinkedHashMap<>();
    WORDS.forEach(
        (word, kind) ->
            plurals.put(
                word.replaceAll("(?<![aeiou])y$", "ie").replaceAll("sh$", "she") + "s", kind));
    return plurals;
  }

  /** "The city, Hyderabad": in small letters or in a text of capitals, but no "Mexico City". */
  private static Pattern townBefore() {
    String towns =
        WORDS.entrySet().stream()
            .filter(word -> word.getValue() == TOWN)
            .map(Map.Entry::getKey)
            .collect(Collectors.joining("|"));
    return Pattern.compile("\\b(" + towns + "|" + towns.toUpperCase(Locale.ROOT) + "),? $");
  }

  /** What the words of a name, before it and behind it say it is. */
  static Optional<PlaceKind> of(String name, String before, String behind) {
    return find(INSIDE, name)
        .filter(kind -> kind != TOWN || !name.contains(" "))
        .or(() -> find(CAPITALS.matcher(name).matches() ? BEHIND_CAPITALS : BEHIND, behind))
        .or(() -> findMany(before, behind))
        .or(() -> find(BEFORE, before))
        .or(() -> find(TOWN_BEFORE, before));
  }

  private static Optional<PlaceKind> findMany(String before, String behind) {
    Matcher matcher =
        (BEFORE_LAST.matcher(before).find() ? BEHIND_LAST : BEHIND_FIRST).matcher(behind);
    return matcher.find()
        ? Optional.ofNullable(PLURALS.get(matcher.group(1).toLowerCase(Locale.ROOT)))
        : Optional.empty();
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
      case TOWN, SUBURB -> place.featureClass() == 'P';
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
      case SUBURB -> "suburb";
      case PART_OF_TOWN -> "part of a town";
      case WATER_OR_LAND -> "water or land";
    };
  }
}
