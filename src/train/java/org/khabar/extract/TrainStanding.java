package org.khabar.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.learn.Examples;
import org.khabar.learn.Folds;
import org.khabar.learn.Objective;
import org.khabar.learn.TreeSettings;
import org.khabar.learn.TreeTrainer;

/**
 * Fits the model that decides which tellings stand as incidents, and reports its figures by
 * cross-validation.
 *
 * <p>After {@link TrainRoles}, since it is told what the models of the roles say; about two
 * minutes:
 *
 * <pre>
 * ./mvnw -Ptrain -Dquick test-compile exec:java \
 *     -Dexec.mainClass=org.khabar.extract.TrainStanding \
 *     -Dexec.args="muc4_train.jsonl reports.jsonl src/main/resources/org/khabar/extract"
 * </pre>
 */
public final class TrainStanding {
  private static final int FOLDS = 5;
  private static final double WEIGHT_OF_REPORTS = 2;

  /** Single models of so few tellings differ with the seed. */
  private static final int MODELS = 8;

  private final Examples examples = new Examples(TellingFeatures.FEATURES);
  private final Set<String> articles = new HashSet<>();

  private TrainStanding() {}

  /** Takes the annotated articles, short reports that tell one incident each, and the folder. */
  public static void main(String[] arguments) throws Exception {
    TrainStanding training = new TrainStanding();
    training.learn(Path.of(arguments[0]));
    training.learnReports(Path.of(arguments[1]));
    training.write(Path.of(arguments[2]).resolve("standing.model"));
  }

  private void learn(Path file) throws Exception {
    List<TrainingArticle> annotated = TrainingArticle.read(file);
    Map<String, List<GoldIncident>> gold = GoldIncident.read(file);
    List<Cast> casts = TrainRoles.outOfFold(annotated);
    for (int a = 0; a < annotated.size(); a++) {
      TrainingArticle article = annotated.get(a);
      add(article.id(), article.reading(), casts.get(a), gold.getOrDefault(article.id(), List.of()));
    }
  }

  private void add(String id, Reading reading, Cast cast, List<GoldIncident> gold) {
    articles.add(id);
    TellingFeatures features = new TellingFeatures(reading, cast);
    Set<Telling> right = right(reading, cast, gold);
    for (Telling telling : reading.tellings()) {
      if (Types.isModelled(telling.type())) {
        examples.add(id, features.of(telling), right.contains(telling) ? 1 : 0);
      }
    }
  }

  /** A telling and an incident that it may tell. */
  private record Pair(Telling telling, GoldIncident incident, double fit) {}

  /** The tellings that fit an incident best, one for each. */
  private static Set<Telling> right(Reading reading, Cast cast, List<GoldIncident> gold) {
    Map<Telling, List<String>> named = named(reading, cast);
    List<Pair> pairs = new ArrayList<>();
    for (Telling telling : reading.tellings()) {
      if (Types.isModelled(telling.type())) {
        List<String> words = named.getOrDefault(telling, List.of());
        gold.forEach(each -> pairs.add(new Pair(telling, each, each.fit(telling.type(), words))));
      }
    }
    pairs.removeIf(pair -> pair.fit() == 0);
    pairs.sort(Comparator.comparingDouble(Pair::fit).reversed());
    Set<Telling> right = new HashSet<>();
    Set<GoldIncident> told = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Pair pair : pairs) {
      if (!right.contains(pair.telling()) && told.add(pair.incident())) {
        right.add(pair.telling());
      }
    }
    return right;
  }

  /** The best words of all actors, by the telling that they belong to. */
  private static Map<Telling, List<String>> named(Reading reading, Cast cast) {
    Map<Telling, List<String>> named = new HashMap<>();
    cast.deal(reading.tellings())
        .forEach(
            (telling, roles) ->
                named.put(
                    telling,
                    roles.values().stream()
                        .flatMap(List::stream)
                        .map(filler -> filler.mentions().get(0).in(reading.text()))
                        .map(GoldText::normal)
                        .toList()));
    return named;
  }

  /** Short reports of one incident each: what their first telling of violence says, stands. */
  private void learnReports(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Readings texts = new Readings();
    for (String line : Files.readAllLines(file)) {
      JsonNode report = mapper.readTree(line);
      texts.add(
          report.get("docid").asText(),
          report.get("year").asText() + "-12-31",
          report.get("text").asText());
    }
    ActorFinder actors = new ActorFinder(new Lexicon());
    for (Map.Entry<String, Reading> report : texts.read().entrySet()) {
      Reading reading = report.getValue();
      Optional<Telling> told = reading.tellings().stream().filter(telling -> Types.isModelled(telling.type())).findFirst();
      if (told.isPresent()) {
        articles.add(report.getKey());
        TellingFeatures features = new TellingFeatures(reading, actors.find(reading));
        examples.add(report.getKey(), features.of(told.get()), 1, WEIGHT_OF_REPORTS);
      }
    }
  }

  private void write(Path file) throws IOException {
    TreeTrainer trainer =
        new TreeTrainer(TreeSettings.usual().withModels(MODELS), Objective.YES_OR_NO);
    double[] unseen = trainer.outOfFold(examples, new Folds(articles, FOLDS));
    for (double least = 0.2; least < 0.6; least += 0.05) {
      report(unseen, least);
    }
    TreeTrainer.Trained trained = trainer.train(examples);
    System.out.println(trained.gains());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      trained.trees().write(out);
    }
    System.out.printf("%s %d bytes%n", file, Files.size(file));
  }

  private void report(double[] likelihoods, double least) {
    double right = 0;
    double given = 0;
    double gold = 0;
    for (int i = 0; i < likelihoods.length; i++) {
      boolean stands = likelihoods[i] >= least;
      given += stands ? 1 : 0;
      gold += examples.target(i);
      right += stands ? examples.target(i) : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "at %.2f: precision %.3f recall %.3f of %d tellings%n",
        least,
        right / given,
        right / gold,
        likelihoods.length);
  }
}
