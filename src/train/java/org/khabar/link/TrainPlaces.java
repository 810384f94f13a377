package org.khabar.link;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.gazetteer.BundledGazetteer;
import org.khabar.learn.ChoiceTrainer;
import org.khabar.learn.ChoiceTrainer.Choice;
import org.khabar.learn.Folds;
import org.khabar.link.GoldArticle.Answered;
import org.khabar.model.Gazetteer;

/**
 * Fits the weights by which a name's place is chosen, and reports their figures by
 * cross-validation; the same bytes each time:
 *
 * <pre>
 * ./mvnw -Ptrain -Dquick test-compile exec:java \
 *     -Dexec.mainClass=org.khabar.link.TrainPlaces \
 *     -Dexec.args="geo_lgl_dev.jsonl geo_trnews_dev.jsonl muc4_train.jsonl \
 *         src/main/resources/org/khabar/link/place-weights.tsv"
 * </pre>
 */
public final class TrainPlaces {
  private static final int FOLDS = 5;

  /** What a name's places say hangs on the weights: they are fitted anew so often. */
  private static final int ROUNDS = 4;

  private static final double PENALTY = 0.3;

  /** What the annotators saw no place in may be one all the same. */
  private static final double WEIGHT_OF_PASSED_OVER = 0.25;

  private static final List<PlaceFeature> FEATURES = List.of(PlaceFeature.values());

  private final Gazetteer gazetteer;
  private final List<GoldArticle> articles;

  private TrainPlaces(Gazetteer gazetteer, List<GoldArticle> articles) {
    this.gazetteer = gazetteer;
    this.articles = articles;
  }

  /** Takes files of annotated texts, and last the file to write. */
  public static void main(String[] arguments) throws Exception {
    List<Path> files = Stream.of(arguments).map(Path::of).toList();
    Gazetteer gazetteer = BundledGazetteer.load();
    TrainPlaces training =
        new TrainPlaces(
            gazetteer, GoldArticles.read(files.subList(0, files.size() - 1), gazetteer));
    System.out.println("as they are: " + training.figures(PlaceWeights.bundled()).words());
    Map<String, PlaceFigures> figures = training.crossValidated();
    PlaceWeights weights = training.fit(article -> true);
    System.out.println(head(figures));
    Files.writeString(files.get(files.size() - 1), head(figures) + weights.rows());
  }

  private static String head(Map<String, PlaceFigures> figures) {
    String corpora =
        figures.entrySet().stream()
            .map(each -> "# " + each.getKey() + ": " + each.getValue().words() + "\n")
            .collect(Collectors.joining());
    return String.join(
        "\n",
        "# How much each feature of a candidate counts, in natural logarithms of odds: see PlaceFeature.",
        "# Made by TrainPlaces (src/train/MODELS.md) from the development halves of LGL and TR-News",
        "# and the training articles of MUC-4. Cross-validated:",
        corpora);
  }

  /** What is found in all articles with these weights. */
  private PlaceFigures figures(PlaceWeights weights) {
    PlaceFigures figures = new PlaceFigures();
    articles.forEach(
        article -> article.answered(gazetteer, weights).forEach(figures::add));
    return figures;
  }

  /** What is found in each part of the articles with weights fitted to the others. */
  private Map<String, PlaceFigures> crossValidated() {
    Folds folds = new Folds(articles.stream().map(GoldArticle::id).toList(), FOLDS);
    Map<String, PlaceFigures> figures = new TreeMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      PlaceWeights weights = fit(article -> folds.of(article.id()) != left);
      articles.stream()
          .filter(article -> folds.of(article.id()) == left)
          .forEach(
              article -> {
                PlaceFigures corpus =
                    figures.computeIfAbsent(article.corpus(), name -> new PlaceFigures());
                article.answered(gazetteer, weights).forEach(corpus::add);
              });
    }
    return figures;
  }

  private PlaceWeights fit(Predicate<GoldArticle> taken) {
    Map<String, Long> sizes =
        articles.stream()
            .filter(taken)
            .collect(Collectors.groupingBy(GoldArticle::corpus, Collectors.counting()));
    double[] fitted = new double[1 + FEATURES.size()];
    for (int round = 0; round < ROUNDS; round++) {
      PlaceWeights weights = weights(fitted);
      List<Choice> choices = new ArrayList<>();
      for (GoldArticle article : articles) {
        if (taken.test(article)) {
          double weight = weight(article, sizes);
          article
              .answered(gazetteer, weights)
              .forEach(answered -> choices.add(choice(answered, weight)));
        }
      }
      fitted = new ChoiceTrainer(PENALTY).fit(choices, fitted.length);
    }
    return weights(fitted);
  }

  /** Articles of a small corpus count more, so that no corpus sets the weights alone. */
  private static double weight(GoldArticle article, Map<String, Long> sizes) {
    double largest = Collections.max(sizes.values());
    return Math.sqrt(largest / sizes.getOrDefault(article.corpus(), 1L));
  }

  private static PlaceWeights weights(double[] fitted) {
    return new PlaceWeights(feature -> fitted[1 + FEATURES.indexOf(feature)], fitted[0]);
  }

  /** The candidates and, first, a place that the gazetteer lacks: right where no candidate is. */
  private static Choice choice(Answered answered, double weight) {
    List<Candidate> candidates = answered.name().candidates();
    double[][] alternatives = new double[1 + candidates.size()][1 + FEATURES.size()];
    boolean[] right = new boolean[alternatives.length];
    boolean[] fitting =
        answered
            .place()
            .map(place -> place.right(candidates))
            .orElseGet(() -> new boolean[candidates.size()]);
    alternatives[0][0] = 1;
    right[0] = true;
    for (int i = 0; i < candidates.size(); i++) {
      for (PlaceFeature feature : FEATURES) {
        alternatives[i + 1][1 + FEATURES.indexOf(feature)] = candidates.get(i).features().get(feature);
      }
      right[i + 1] = fitting[i];
      right[0] &= !fitting[i];
    }
    double part = answered.place().isPresent() ? 1 : WEIGHT_OF_PASSED_OVER;
    return new Choice(alternatives, right, weight * part * answered.mentions());
  }
}
