package org.khabar.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
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
import java.util.Set;
import java.util.TreeSet;
import org.khabar.learn.Examples;
import org.khabar.learn.Folds;
import org.khabar.learn.Objective;
import org.khabar.learn.TreeSettings;
import org.khabar.learn.TreeTrainer;
import org.khabar.model.Analysis;
import org.khabar.model.Incident;
import org.khabar.model.Role;

/**
 * Fits the models that choose an incident's date and place.
 *
 * <p>Run by {@code mvn -o -q -Dquick -Ptrain test-compile exec:java
 * -Dexec.mainClass=org.khabar.extract.TrainSetting -Dexec.args="muc4_train.jsonl
 * src/main/resources/org/khabar/extract"}; takes about a minute.
 */
public final class TrainSetting {
  private static final double COUNTRY_ALONE = 0.3;
  private static final Map<String, Role> ROLES =
      Map.of(
          "perp_individual", Role.PERPETRATOR_INDIVIDUAL,
          "perp_org", Role.PERPETRATOR_ORGANIZATION,
          "physical_target", Role.PHYSICAL_TARGET,
          "human_target", Role.HUMAN_TARGET,
          "weapon", Role.WEAPON);

  private final Choices dates = new Choices(DateFeatures.NAMES);
  private final Choices places = new Choices(PlaceFeatures.NAMES);
  private final Set<String> articles = new TreeSet<>();
  private final Map<String, JsonNode> keys = new HashMap<>();

  private TrainSetting() {}

  /** Takes the benchmark file to learn from and the folder for the models. */
  public static void main(String[] arguments) throws IOException {
    TrainSetting training = new TrainSetting();
    training.read(Path.of(arguments[0]));
    training.fit("when.model", training.dates, arguments);
    training.fit("where.model", training.places, arguments);
  }

  private void fit(String name, Choices choices, String[] arguments) throws IOException {
    TreeTrainer trainer = new TreeTrainer(TreeSettings.usual(), Objective.CHOICE);
    double[] shares = trainer.outOfFold(choices.examples, new Folds(articles, 5));
    System.out.println(name + ", out of fold: " + choices.figures(shares));
    TreeTrainer.Trained trained = trainer.train(choices.examples);
    System.out.println(trained.gains());
    if (arguments.length > 1) {
      try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]).resolve(name))) {
        trained.trees().write(out);
      }
    }
  }

  /** Choices with what each option is worth. */
  private static final class Choices {
    private final Examples examples;
    private final List<double[]> worths = new ArrayList<>();

    Choices(List<String> features) {
      this.examples = new Examples(features);
    }

    void add(String article, List<double[]> rows, double[] worth) {
      worths.add(worth);
      examples.addChoice(article, rows, best(worth));
    }

    /** How often the likeliest option is right, what it is worth, and the most it could be. */
    String figures(double[] shares) {
      double right = 0;
      double worth = 0;
      double most = 0;
      int at = 0;
      for (double[] each : worths) {
        int best = at;
        for (int i = at; i < at + each.length; i++) {
          best = shares[i] > shares[best] ? i : best;
        }
        right += each[best - at] == 1 ? 1 : 0;
        worth += each[best - at];
        most += Arrays.stream(each).anyMatch(value -> value == 1) ? 1 : 0;
        at += each.length;
      }
      int n = worths.size();
      return String.format(
          Locale.ROOT,
          "%d choices, right %.1f, worth %.1f, could be right %.1f",
          n,
          100 * right / n,
          100 * worth / n,
          100 * most / n);
    }
  }

  private void read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Readings texts = new Readings();
    for (String line : Files.readAllLines(file)) {
      JsonNode key = mapper.readTree(line);
      keys.put(key.get("docid").asText(), key);
      texts.add(key);
    }
    IncidentExtractor extractor =
        new IncidentExtractor(new DateRanker(row -> 0), new PlaceRanker(row -> 0));
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
      dates.add(id, made.dates().stream().map(Option::row).toList(), targets);
    }
    if (gold.placed()) {
      double[] targets =
          made.places().stream()
              .mapToDouble(
                  option ->
                      option
                          .answer()
                          .map(placed -> gold.place(placed.place(), COUNTRY_ALONE))
                          .orElse(0.0))
              .toArray();
      places.add(
          id, made.places().stream().map(Option::row).toList(), targets);
    }
  }

  /** Only the best options count; the first, that nothing is said, where none is right. */
  private static double[] best(double[] targets) {
    double best = 0;
    for (double target : targets) {
      best = Math.max(best, target);
    }
    double[] sharp = new double[targets.length];
    for (int i = 0; i < targets.length; i++) {
      sharp[i] = targets[i] == best && best > 0 ? 1 : 0;
    }
    sharp[0] = best == 0 ? 1 : sharp[0];
    return sharp;
  }
}
