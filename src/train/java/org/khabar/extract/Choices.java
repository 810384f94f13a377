package org.khabar.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.khabar.learn.Examples;
import org.khabar.learn.Folds;
import org.khabar.learn.Objective;
import org.khabar.learn.TreeSettings;
import org.khabar.learn.TreeTrainer;

/** Choices among options to learn from, with what each option is worth. */
final class Choices {
  private static final int FOLDS = 5;

  /** Single models of so few choices differ by two points with the seed. */
  private static final int MODELS = 16;

  private final TreeTrainer trainer =
      new TreeTrainer(TreeSettings.usual().withModels(MODELS), Objective.CHOICE);
  private final Examples examples;
  private final List<double[]> worths = new ArrayList<>();

  Choices(List<String> features) {
    this.examples = new Examples(features);
  }

  /**
   * Adds a choice; only the options worth most count, and the first where none is worth anything.
   *
   * @return its number
   */
  int add(String article, List<double[]> rows, double[] worth) {
    double best = Arrays.stream(worth).max().orElse(0);
    double[] right = Arrays.stream(worth).map(each -> each == best && best > 0 ? 1 : 0).toArray();
    right[0] = best == 0 ? 1 : right[0];
    examples.addChoice(article, rows, right);
    worths.add(worth);
    return worths.size() - 1;
  }

  /** What the option is worth that models choose which were not fitted to its article, by choice. */
  double[] outOfFold(Set<String> articles) {
    double[] shares = trainer.outOfFold(examples, new Folds(articles, FOLDS));
    double[] chosen = new double[worths.size()];
    int at = 0;
    for (int i = 0; i < chosen.length; i++) {
      double[] worth = worths.get(i);
      int best = 0;
      for (int option = 1; option < worth.length; option++) {
        best = shares[at + option] > shares[at + best] ? option : best;
      }
      chosen[i] = worth[best];
      at += worth.length;
    }
    return chosen;
  }

  int size() {
    return worths.size();
  }

  /** The part of the choices of which an option is right. */
  double possible() {
    long possible =
        worths.stream().filter(worth -> Arrays.stream(worth).anyMatch(each -> each == 1)).count();
    return possible / (double) worths.size();
  }

  /** Fits a model to all and writes it. */
  void write(Path file) throws IOException {
    TreeTrainer.Trained trained = trainer.train(examples);
    System.out.println(file.getFileName());
    System.out.println(trained.gains());
    try (OutputStream out = Files.newOutputStream(file)) {
      trained.trees().write(out);
    }
  }
}
