package org.khabar.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.khabar.model.IncidentType;
import org.khabar.model.Role;
import org.khabar.model.Span;
import org.khabar.model.TollKind;
import org.khabar.model.UncertainDate;

/**
 * What the model that judges tellings sees of one: counts, distances and likelihoods that mean the
 * same in news of any place and time; no words, no names, no letter case, no age.
 */
final class TellingFeatures {
  /** The names of the features, in the order of a row. */
  static final List<String> FEATURES =
      List.of(
          "article lines",
          "article first person",
          "article quotes",
          "article telling lines",
          "article telling share",
          "article tellings",
          "article founding deeds",
          "article gate",
          "article best lines",
          "gate best",
          "gate mean",
          "gate first",
          "gate next",
          "first line",
          "first part of article",
          "first word",
          "index",
          "lines",
          "lines behind another",
          "shares a line",
          "deeds compared",
          "deeds as nouns",
          "deeds in past",
          "deeds pointing back",
          "deeds of bursting",
          "bombing",
          "assassination",
          "perpetrators",
          "perpetrators attackers",
          "targets forces",
          "targets persons",
          "victims",
          "weapons",
          "most killed",
          "date distance",
          "date a day",
          "places",
          "place distance",
          "towns",
          "likeliest perpetrator",
          "likeliest organization",
          "likeliest thing hit",
          "likeliest victim",
          "likeliest weapon",
          "likeliest of article");

  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "our", "us", "my", "me");
  private static final Set<String> QUOTES = Set.of("\"", "''", "``", "“", "”");

  private final Reading reading;
  private final Cast cast;
  private final Map<String, Double> ofArticle = new HashMap<>();

  TellingFeatures(Reading reading, Cast cast) {
    this.reading = reading;
    this.cast = cast;
    aboutArticle();
  }

  /** The row of a telling. */
  double[] of(Telling telling) {
    Map<String, Double> row = new HashMap<>(ofArticle);
    aboutGate(telling, row);
    aboutPosition(telling, row);
    aboutDeeds(telling, row);
    aboutParts(telling, row);
    aboutDateAndPlace(telling, row);
    aboutActors(telling, row);
    return FEATURES.stream().mapToDouble(row::get).toArray();
  }

  private void aboutArticle() {
    List<Line> lines = reading.lines();
    double telling = lines.stream().filter(each -> !deeds(each).isEmpty()).count();
    ofArticle.put("article lines", (double) lines.size());
    double words = lines.stream().mapToInt(Line::size).sum();
    ofArticle.put("article first person", words(FIRST_PERSON) / Math.max(1, words));
    ofArticle.put("article quotes", words(QUOTES) / Math.max(1, lines.size()));
    ofArticle.put("article telling lines", telling);
    ofArticle.put("article telling share", telling / Math.max(1, lines.size()));
    ofArticle.put("article tellings", (double) reading.tellings().size());
    double founding = reading.deeds().stream().flatMap(List::stream).filter(Deed::founds).count();
    ofArticle.put("article founding deeds", founding);
    ofArticle.put("article gate", logOdds(cast.gates().article()));
    ofArticle.put(
        "article best lines",
        cast.gates().lines().stream()
            .mapToDouble(TellingFeatures::logOdds)
            .boxed()
            .sorted((a, b) -> Double.compare(b, a))
            .limit(3)
            .mapToDouble(Double::doubleValue)
            .average()
            .orElse(Double.NaN));
    ofArticle.put(
        "likeliest of article",
        cast.actors().stream().mapToDouble(Actor::likelihood).max().orElse(0));
  }

  private double words(Set<String> some) {
    return reading.lines().stream()
        .flatMap(line -> line.words().stream())
        .filter(some::contains)
        .count();
  }

  private List<Deed> deeds(Line line) {
    return reading.deeds().get(line.number());
  }

  private static double logOdds(double likelihood) {
    return Math.log((likelihood + 1e-4) / (1 - likelihood + 1e-4));
  }

  private void aboutGate(Telling telling, Map<String, Double> row) {
    double[] told =
        telling.deeds().stream()
            .mapToDouble(each -> logOdds(cast.gates().line(each.line().number())))
            .toArray();
    row.put("gate best", DoubleStream.of(told).max().orElseThrow());
    row.put("gate mean", DoubleStream.of(told).average().orElseThrow());
    row.put("gate first", told[0]);
    int next = telling.lastLine().number() + 1;
    row.put("gate next", logOdds(cast.gates().line(next)));
  }

  private void aboutPosition(Telling telling, Map<String, Double> row) {
    List<Telling> tellings = reading.tellings();
    int index = tellings.indexOf(telling);
    int first = telling.first().line().number();
    row.put("first line", (double) first);
    row.put("first part of article", first / Math.max(1.0, reading.lines().size()));
    row.put("first word", (double) telling.first().trigger().from());
    row.put("index", (double) index);
    row.put("lines", (double) telling.lines().size());
    row.put(
        "lines behind another",
        tellings.subList(0, index).stream()
            .mapToDouble(each -> first - each.lastLine().number())
            .min()
            .orElse(Double.NaN));
    Set<Integer> own = telling.lines();
    boolean shares =
        tellings.stream()
            .filter(each -> each != telling)
            .anyMatch(each -> each.lines().stream().anyMatch(own::contains));
    row.put("shares a line", shares ? 1.0 : 0);
    double most = tellings.stream().mapToInt(each -> each.deeds().size()).max().orElseThrow();
    row.put("deeds compared", telling.deeds().size() / most);
  }

  private static void aboutDeeds(Telling telling, Map<String, Double> row) {
    row.put("deeds as nouns", founding(telling, deed -> deed.trigger().isNoun()));
    row.put("deeds in past", founding(telling, TellingFeatures::isPast));
    double pointing = telling.deeds().stream().filter(Deed::pointsBack).count();
    row.put("deeds pointing back", pointing);
    row.put(
        "deeds of bursting",
        founding(telling, deed -> deed.trigger().word().construction() == Construction.BURST));
    row.put("bombing", telling.type().path().contains(IncidentType.BOMBING) ? 1.0 : 0);
    row.put("assassination", telling.type() == IncidentType.ASSASSINATION ? 1.0 : 0);
  }

  private static double founding(Telling telling, Predicate<Deed> fits) {
    return telling.deeds().stream().filter(Deed::founds).filter(fits).count();
  }

  private static boolean isPast(Deed deed) {
    Form form = deed.trigger().form();
    return !deed.trigger().isNoun() && form != Form.ING && form != Form.PRESENT;
  }

  private void aboutParts(Telling telling, Map<String, Double> row) {
    Casting casting = telling.casting();
    List<Filler> perpetrators = casting.of(Role.PERPETRATOR_INDIVIDUAL);
    List<Filler> targets = casting.of(Role.HUMAN_TARGET);
    row.put("perpetrators", (double) perpetrators.size());
    row.put("perpetrators attackers", of(Sense.ATTACKER, perpetrators));
    row.put("targets forces", of(Sense.FORCE, targets));
    row.put("targets persons", of(Sense.PERSON, targets));
    row.put("victims", (double) casting.of(Role.VICTIM).size());
    row.put("weapons", (double) casting.of(Role.WEAPON).size());
    row.put(
        "most killed",
        telling.tolls().stream()
            .filter(toll -> toll.kind() == TollKind.KILLED)
            .mapToDouble(toll -> toll.count().best().orElse(1))
            .max()
            .orElse(Double.NaN));
  }

  private double of(Sense sense, List<Filler> fillers) {
    return fillers.stream().filter(each -> sense(each) == sense).count();
  }

  /** What the words of a filler speak of. */
  private Sense sense(Filler filler) {
    Span span = filler.best();
    Line line = reading.lineAt(span);
    int word = line.firstWord(new Span(span.end() - 1, span.end()));
    return line.phraseAt(word).map(each -> reading.senses().of(line, each)).orElse(Sense.OTHER);
  }

  private static void aboutDateAndPlace(Telling telling, Map<String, Double> row) {
    row.put(
        "date distance", telling.date().map(each -> (double) each.distance()).orElse(Double.NaN));
    boolean day =
        telling.date().flatMap(each -> each.date().date()).filter(UncertainDate::isDay).isPresent();
    row.put("date a day", day ? 1.0 : 0);
    List<PlaceChooser.Placed> places = telling.places();
    row.put("places", (double) places.size());
    row.put(
        "place distance",
        places.stream().mapToDouble(PlaceChooser.Placed::distance).min().orElse(Double.NaN));
    double towns =
        places.stream()
            .filter(
                each ->
                    each.place().featureCode().filter(code -> code.startsWith("PPL")).isPresent())
            .count();
    row.put("towns", towns);
  }

  private void aboutActors(Telling telling, Map<String, Double> row) {
    Set<Integer> lines = new HashSet<>(telling.lines());
    row.put("likeliest perpetrator", likeliest(Part.PERPETRATOR_INDIVIDUAL, lines));
    row.put("likeliest organization", likeliest(Part.PERPETRATOR_ORGANIZATION, lines));
    row.put("likeliest thing hit", likeliest(Part.PHYSICAL_TARGET, lines));
    row.put("likeliest victim", likeliest(Part.VICTIM, lines));
    row.put("likeliest weapon", likeliest(Part.WEAPON, lines));
  }

  /** Of the actors named in some lines. */
  private double likeliest(Part part, Set<Integer> lines) {
    return cast.actors().stream()
        .filter(actor -> actor.part() == part)
        .filter(actor -> actor.places().stream().anyMatch(p -> lines.contains(p.line().number())))
        .mapToDouble(Actor::likelihood)
        .max()
        .orElse(0);
  }
}
