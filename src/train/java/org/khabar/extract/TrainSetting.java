package org.khabar.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.khabar.model.Analysis;
import org.khabar.model.Incident;
import org.khabar.model.Role;
import org.khabar.model.UncertainDate;

/**
 * Fits the models that choose an incident's date and place.
 *
 * <p>Run by {@code mvn -o -q -Dquick -Ptrain test-compile exec:java
 * -Dexec.mainClass=org.khabar.extract.TrainSetting -Dexec.args="muc4_train.jsonl
 * src/main/resources/org/khabar/extract"}; takes about a minute.
 */
public final class TrainSetting {
  private static final double COUNTRY_ALONE = 0.5;

  /** Words, clauses counting more, within which a date is said of the deed itself. */
  private static final int NEAR = 24;

  private static final int BESIDE = 12;

  private static final Map<String, Role> ROLES =
      Map.of(
          "perp_individual", Role.PERPETRATOR_INDIVIDUAL,
          "perp_org", Role.PERPETRATOR_ORGANIZATION,
          "physical_target", Role.PHYSICAL_TARGET,
          "human_target", Role.HUMAN_TARGET,
          "weapon", Role.WEAPON);

  private final Choices dates = new Choices(DateFeatures.NAMES);
  private final Choices countries = new Choices(PlaceFeatures.NAMES);
  private final Choices places = new Choices(PlaceFeatures.NAMES);
  private final List<Where> wheres = new ArrayList<>();
  private final Set<String> articles = new TreeSet<>();
  private final Map<String, JsonNode> keys = new HashMap<>();

  private TrainSetting() {}

  /**
   * Where an incident was.
   *
   * @param country number of the choice of its country
   * @param place number of the choice of a place in it; absent where the country is no option
   */
  private record Where(int country, OptionalInt place) {}

  /** Takes the benchmark file to learn from and the folder for the models. */
  public static void main(String[] arguments) throws Exception {
    TrainSetting training = new TrainSetting();
    training.read(Path.of(arguments[0]));
    training.report();
    Path folder = Path.of(arguments[1]);
    training.dates.write(folder.resolve("when.model"));
    training.countries.write(folder.resolve("where-country.model"));
    training.places.write(folder.resolve("where-place.model"));
  }

  private void report() {
    print("dates", dates.outOfFold(articles), dates.possible());
    double[] country = countries.outOfFold(articles);
    print("countries", country, countries.possible());
    double[] place = places.outOfFold(articles);
    print("places in the right country", place, places.possible());
    double[] both =
        wheres.stream()
            .mapToDouble(
                each -> country[each.country()] == 1 ? place[each.place().getAsInt()] : 0)
            .toArray();
    print("places", both, places.possible() * places.size() / wheres.size());
  }

  private static void print(String what, double[] worth, double possible) {
    long right = Arrays.stream(worth).filter(each -> each == 1).count();
    System.out.printf(
        Locale.ROOT,
        "%s, out of fold: %d choices, right %.1f, with half for a part %.1f, can be right %.1f%n",
        what,
        worth.length,
        100.0 * right / worth.length,
        100 * Arrays.stream(worth).average().orElse(0),
        100 * possible);
  }

  private void read(Path file) throws Exception {
    Map<String, Cast> casts = new HashMap<>();
    List<TrainingArticle> annotated = TrainingArticle.read(file);
    List<Cast> found = TrainRoles.outOfFold(annotated);
    for (int a = 0; a < annotated.size(); a++) {
      casts.put(annotated.get(a).reading().text(), found.get(a));
    }
    ObjectMapper mapper = new ObjectMapper();
    Readings texts = new Readings();
    for (String line : Files.readAllLines(file)) {
      JsonNode key = mapper.readTree(line);
      keys.put(key.get("docid").asText(), key);
      texts.add(key);
    }
    IncidentExtractor extractor =
        new IncidentExtractor(
            reading -> Objects.requireNonNull(casts.get(reading.text())),
            new DateRanker(row -> 0),
            new PlaceRanker(row -> 0, row -> 0));
    texts.forEach((analysis, entities) -> take(analysis, extractor.tell(analysis, entities)));
  }

  /** Gives each incident the template that fits best, those that fit best first. */
  private void take(Analysis analysis, List<IncidentExtractor.Made> told) {
    String id = analysis.article().id();
    articles.add(id);
    JsonNode key = Objects.requireNonNull(keys.get(id), id);
    List<JsonNode> templates = new ArrayList<>();
    key.get("templates").forEach(templates::add);
    Set<Integer> taken = new HashSet<>();
    while (taken.size() < told.size() && !templates.isEmpty()) {
      double best = 0;
      int made = -1;
      JsonNode template = key;
      for (int i = 0; i < told.size(); i++) {
        for (JsonNode each : templates) {
          double fit = taken.contains(i) ? 0 : fit(analysis, told.get(i).incident(), each);
          if (fit > best) {
            best = fit;
            made = i;
            template = each;
          }
        }
      }
      if (made < 0) {
        return;
      }
      taken.add(made);
      templates.remove(template);
      learn(key, told.get(made), new GoldSetting(template));
    }
  }

  private static double fit(Analysis analysis, Incident incident, JsonNode template) {
    String own = benchmarkType(incident);
    boolean type = false;
    for (JsonNode each : template.get("incident_type")) {
      type |= each.asText().equals(own);
    }
    double fit = type ? 1 : own.equals("ATTACK") ? 0.5 : 0;
    for (Map.Entry<String, Role> part : ROLES.entrySet()) {
      Set<String> names = new HashSet<>();
      incident
          .role(part.getValue())
          .forEach(
              filler ->
                  names.add(bare(filler.mentions().get(0).in(analysis.article().text()))));
      for (JsonNode actor : template.get(part.getKey())) {
        boolean named = false;
        for (JsonNode string : actor) {
          named |= names.contains(bare(string.asText()));
        }
        fit += named ? 0.5 : 0;
      }
    }
    return fit;
  }

  private static String bare(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\p{Punct}", "")
        .replaceAll("\\b(?:a|an|the)\\b", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String benchmarkType(Incident incident) {
    return switch (incident.type()) {
      case BOMBING, SUICIDE_BOMBING, GRENADE_ATTACK, ROCKET_ATTACK, SABOTAGE -> "BOMBING";
      case KIDNAPPING, HOSTAGE_TAKING, HIJACKING -> "KIDNAPPING";
      case ARSON -> "ARSON";
      case ROBBERY -> "ROBBERY";
      default -> "ATTACK";
    };
  }

  private void learn(JsonNode key, IncidentExtractor.Made made, GoldSetting gold) {
    String id = key.get("docid").asText();
    if (gold.dated() && !key.get("date").isNull()) {
      LocalDate day = LocalDate.parse(key.get("date").asText());
      double[] targets =
          made.dates().stream()
              .mapToDouble(
                  option ->
                      option
                          .answer()
                          .map(dated -> dated.date().date().map(gold::date).orElse(0.0))
                          .orElseGet(() -> gold.date(Optional.empty(), day)))
              .toArray();
      if (targets[0] < 1 || made.dates().stream().noneMatch(each -> saysItsDay(each, day))) {
        dates.add(id, made.dates().stream().map(Option::row).toList(), targets);
      }
    }
    if (gold.placed()) {
      learnPlace(id, made.places(), gold);
    }
  }

  /**
   * Whether the words of the deed itself say its day: "was shot today", "kidnapped last Friday",
   * "11 days ago". Where the annotators wrote "until the day of the dateline" all the same, mostly
   * as the day had to be reckoned, that teaches nothing true.
   */
  private static boolean saysItsDay(Option<DateChooser.Dated> option, LocalDate day) {
    return option
        .answer()
        .filter(each -> each.distance() < NEAR && !each.ofReaction())
        .filter(
            each ->
                each.date()
                    .date()
                    .filter(UncertainDate::isDay)
                    .flatMap(UncertainDate::latest)
                    .filter(said -> each.distance() < BESIDE || said.isBefore(day.minusDays(1)))
                    .isPresent())
        .isPresent();
  }

  private void learnPlace(
      String id, List<Option<PlaceChooser.Placed>> options, GoldSetting gold) {
    List<CountryOptions> byCountry = CountryOptions.of(options);
    double[] right =
        byCountry.stream()
            .mapToDouble(
                each -> Arrays.stream(worth(each.places(), gold)).anyMatch(w -> w > 0) ? 1 : 0)
            .toArray();
    int country =
        countries.add(id, byCountry.stream().map(each -> each.country().row()).toList(), right);
    OptionalInt place = OptionalInt.empty();
    for (int i = 0; i < right.length; i++) {
      if (right[i] == 1) {
        List<Option<PlaceChooser.Placed>> inside = byCountry.get(i).places();
        place =
            OptionalInt.of(
                places.add(id, inside.stream().map(Option::row).toList(), worth(inside, gold)));
      }
    }
    wheres.add(new Where(country, place));
  }

  private static double[] worth(List<Option<PlaceChooser.Placed>> options, GoldSetting gold) {
    return options.stream()
        .mapToDouble(
            option ->
                option.answer().map(each -> gold.place(each.place(), COUNTRY_ALONE)).orElse(0.0))
        .toArray();
  }
}
