package org.khabar.extract;

import static org.khabar.extract.Setting.flag;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khabar.model.IncidentStatus;
import org.khabar.model.MentionKind;
import org.khabar.model.Place;

/** What speaks for a place being an incident's, as numbers. */
final class PlaceFeatures {
  private static final List<String> OWN =
      List.of(
          "none",
          "reading distance",
          "line distance",
          "lines behind",
          "word distance",
          "behind trigger",
          "same line as first deed",
          "same paragraph",
          "line",
          "preposition in",
          "preposition at or near",
          "preposition from or to",
          "preposition of",
          "elsewhere",
          "demonym",
          "local demonym",
          "in a body's name",
          "by a site",
          "by a place inside",
          "mentions",
          "mentions inside",
          "share of the country",
          "share of the country in places",
          "country of the dateline",
          "in the dateline",
          "known",
          "in a country",
          "link score",
          "country",
          "division",
          "district",
          "town",
          "part of a town",
          "a nearer one inside",
          "depth",
          "rank by distance",
          "distance to another telling",
          "nearer to another telling",
          "order of that telling",
          "share of the towns",
          "mentions before",
          "only in the dateline",
          "capital",
          "line gate",
          "first line",
          "place's phrase",
          "beside",
          "all elsewhere",
          "any preposition in",
          "in front",
          "order in line",
          "shared persons",
          "share of the bodies");

  private static final List<String> ABOUT =
      List.of(
          "best reading distance",
          "telling line",
          "telling lines",
          "telling order",
          "tellings",
          "happened",
          "recalled",
          "countries",
          "this city in its lines",
          "the capital in its lines",
          "here in its lines",
          "telling gate",
          "points back",
          "plural",
          "own places",
          "streets in its lines");

  static final List<String> NAMES =
      Stream.of(OWN, SettingVerbs.NAMES, ABOUT).flatMap(List::stream).toList();

  private static final Set<String> TOWNS =
      Set.of("city", "capital", "town", "port", "municipality");
  private static final Set<String> STREETS =
      Set.of(
          "street",
          "streets",
          "avenue",
          "avenues",
          "boulevard",
          "downtown",
          "neighborhood",
          "neighbourhood",
          "corner",
          "block",
          "blocks");
  private static final int IN_FRONT = 2;

  private final Setting setting;
  private final List<Telling> tellings;
  private final PlaceChooser places;
  private final PlaceNames names;
  private final SettingVerbs verbs;
  private final OtherTellings elsewhere;

  PlaceFeatures(
      Setting setting,
      List<Telling> tellings,
      PlaceChooser places,
      PlaceNames names,
      Reactions reactions) {
    this.setting = setting;
    this.tellings = tellings;
    this.places = places;
    this.names = names;
    this.verbs = new SettingVerbs(tellings, reactions);
    this.elsewhere = new OtherTellings(tellings);
  }

  /** What is the same for all options of a telling. */
  double[] about(Telling telling, double best) {
    return new double[] {
      best,
      telling.first().line().number(),
      telling.lines().size(),
      tellings.indexOf(telling),
      tellings.size(),
      flag(telling.status() == IncidentStatus.HAPPENED),
      flag(telling.first().recalled()),
      names.countries(),
      flag(
          says(
              telling,
              (line, i) -> line.word(i).equals("this") && TOWNS.contains(line.word(i + 1)))),
      flag(says(telling, (line, i) -> line.word(i).equals("capital"))),
      flag(says(telling, (line, i) -> line.word(i).equals("here") && line.tag(i).startsWith("RB"))),
      setting.gate(telling),
      flag(telling.first().pointsBack()),
      flag(telling.first().trigger().isPlural()),
      telling.deeds().stream().filter(deed -> deed.place().isPresent()).count(),
      flag(says(telling, (line, i) -> STREETS.contains(line.word(i))))
    };
  }

  /** Whether there is such a word in the lines of its deeds. */
  private static boolean says(Telling telling, BiPredicate<Line, Integer> word) {
    return telling.deeds().stream()
        .map(Deed::line)
        .distinct()
        .anyMatch(line -> IntStream.range(0, line.size()).anyMatch(i -> word.test(line, i)));
  }

  /** What speaks for one place of a telling. */
  double[] of(
      Telling telling,
      Place place,
      List<NamedPlace> named,
      NamedPlace nearest,
      Map<String, Double> distances) {
    Line line = nearest.line();
    int word = nearest.word();
    Deed deed = nearest.nearest(telling);
    boolean same = line == deed.line();
    double distance = distances.getOrDefault(place.id(), 1000.0);
    String preposition = nearest.preposition();
    String code = place.featureCode().orElse("");
    OtherTellings.Nearest other = elsewhere.to(telling, place.id(), places);
    String country = Setting.country(place);
    double[] own = {
      0,
      distance,
      Math.abs(line.number() - deed.line().number()),
      line.number() - deed.line().number(),
      same ? Math.abs(word - deed.trigger().from()) : Double.NaN,
      same ? flag(word > deed.trigger().from()) : Double.NaN,
      flag(line == telling.first().line()),
      flag(line.paragraph() == deed.line().paragraph()),
      line.number(),
      flag(preposition.equals("in")),
      flag(preposition.equals("at") || preposition.equals("near") || preposition.equals("on")),
      flag(preposition.equals("from") || preposition.equals("to")),
      flag(preposition.equals("of")),
      flag(PlaceBearing.isElsewhere(line, word)),
      flag(named.stream().allMatch(each -> isAdjective(each, code))),
      flag(named.stream().anyMatch(each -> PlaceBearing.isLocal(each.line(), each.mention()))),
      flag(PlaceBearing.isPartOfBody(line, nearest.mention())),
      flag(nearest.way() == NamedPlace.SITE),
      flag(nearest.way() == NamedPlace.AROUND),
      names.mentions(place.id()),
      names.inside(place.id()),
      names.shareOfCountry(country),
      names.shareInPlaces(country),
      flag(names.isSentFrom(country)),
      flag(names.isInDateline(place.id())),
      flag(place.link().isPresent()),
      flag(!country.isEmpty()),
      place.link().map(link -> link.score()).orElse(0.0),
      flag(code.startsWith("PCL")),
      flag(code.equals("ADM1")),
      flag(code.startsWith("ADM") && !code.equals("ADM1")),
      flag(code.startsWith("PPL")),
      flag(code.equals("PPLX") || code.isEmpty()),
      flag(isNearerInside(place, distance, distances)),
      places.chain(place.id()).size(),
      distances.values().stream().filter(each -> each < distance).count(),
      other.distance(),
      distance - other.distance(),
      other.order(),
      names.share(place.id()),
      named.stream().filter(each -> each.line().number() < telling.first().line().number()).count(),
      flag(nearest.way() == NamedPlace.DATELINE),
      flag(code.equals("PPLC")),
      setting.gates().line(line.number()),
      flag(named.stream().anyMatch(each -> each.line().number() == 0)),
      flag(line.phraseAt(word).filter(phrase -> phrase.head() == word).isPresent()),
      flag(nearest.isBeside()),
      flag(named.stream().allMatch(NamedPlace::isAway)),
      flag(named.stream().anyMatch(each -> each.preposition().equals("in"))),
      flag(word <= IN_FRONT),
      before(line, word),
      same ? Double.NaN : Setting.sharedPersons(telling, line),
      names.shareOfBodies(country)
    };
    return DoubleStream.concat(
            DoubleStream.of(own), DoubleStream.of(verbs.of(telling, nearest, named)))
        .toArray();
  }

  /** How many places a line names before a word. */
  private static long before(Line line, int word) {
    return line.mentions().stream()
        .filter(each -> each.kind() == MentionKind.PLACE)
        .filter(each -> line.firstWord(each.span()) < word)
        .count();
  }

  private static boolean isAdjective(NamedPlace named, String code) {
    return PlaceBearing.isAdjective(named.line(), named.mention(), code.startsWith("PCL"));
  }

  private boolean isNearerInside(Place place, double distance, Map<String, Double> distances) {
    return distances.entrySet().stream()
        .anyMatch(
            each ->
                each.getValue() <= distance
                    && !each.getKey().equals(place.id())
                    && places.chain(each.getKey()).contains(place.id()));
  }
}
