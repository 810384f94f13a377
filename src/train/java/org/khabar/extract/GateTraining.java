package org.khabar.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khabar.learn.LinearModel;
import org.khabar.learn.LinearTrainer;
import org.khabar.learn.LinearTrainer.Example;

/**
 * Fits the gates: which articles and which lines speak of violence.
 *
 * @param articles what they are fitted to
 * @param views the same articles as the models see them
 * @param labels where their actors are named
 */
record GateTraining(List<TrainingArticle> articles, List<ArticleView> views, List<Labels> labels) {
  /** The gate over articles, fitted without one fold; to all with -1. */
  LinearModel article(int without) {
    List<Example> examples = new ArrayList<>();
    for (int a = 0; a < articles.size(); a++) {
      if (TrainRoles.in(a, without)) {
        int[] features = GateFeatures.of(views.get(a), articles.get(a).reading().lines());
        examples.add(new Example(features, articles.get(a).relevant() ? 1 : 0, 1));
      }
    }
    return new LinearTrainer(2, 15, 0.05, 3, 3).train(examples);
  }

  /** The gate over lines, fitted without one fold; to all with -1. */
  LinearModel line(int without) {
    List<Example> examples = new ArrayList<>();
    for (int a = 0; a < articles.size(); a++) {
      if (TrainRoles.in(a, without)) {
        Set<Integer> positive = positiveLines(a);
        for (Line line : articles.get(a).reading().lines()) {
          int label = positive.contains(line.number()) ? 1 : 0;
          examples.add(new Example(GateFeatures.of(views.get(a), line), label, 1));
        }
      }
    }
    return new LinearTrainer(2, 8, 0.05, 3, 3).train(examples);
  }

  private Set<Integer> positiveLines(int a) {
    Set<Integer> lines = new HashSet<>();
    for (int i = 0; i < labels.get(a).parts.length; i++) {
      if (labels.get(a).parts[i] != Part.NONE) {
        lines.add(views.get(a).candidates().get(i).line().number());
      }
    }
    return lines;
  }

  private Gates gates(int a, LinearModel article, LinearModel line) {
    return ActorFinder.gates(views.get(a), articles.get(a).reading().lines(), article, line);
  }

  /** What gates say of each article that were not fitted to it. */
  List<Gates> outOfFold() {
    List<Gates> gates =
        new ArrayList<>(Collections.nCopies(articles.size(), new Gates(0, List.of())));
    for (int fold = 0; fold < TrainRoles.FOLDS; fold++) {
      LinearModel article = article(fold);
      LinearModel line = line(fold);
      if (fold == 0) {
        System.out.printf("gates: %d and %d weights%n", article.size(), line.size());
      }
      for (int a = fold; a < articles.size(); a += TrainRoles.FOLDS) {
        gates.set(a, gates(a, article, line));
      }
    }
    List<double[]> ranked = new ArrayList<>();
    for (int a = 0; a < articles.size(); a++) {
      ranked.add(new double[] {gates.get(a).article(), articles.get(a).relevant() ? 1 : 0});
    }
    System.out.printf("article gate %s%n", RoleReport.best(ranked));
    ranked.clear();
    for (int a = 0; a < articles.size(); a++) {
      Set<Integer> positive = positiveLines(a);
      for (int i = 0; i < gates.get(a).lines().size(); i++) {
        ranked.add(new double[] {gates.get(a).line(i), positive.contains(i) ? 1 : 0});
      }
    }
    System.out.printf("line gate %s%n", RoleReport.best(ranked));
    return gates;
  }
}
