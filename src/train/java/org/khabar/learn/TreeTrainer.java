package org.khabar.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Fits boosted trees; the same model each time for the same examples and settings.
 *
 * <p>Gradient boosting with second derivatives over histograms of the features, as in Friedman
 * (2001) and Chen and Guestrin (2016).
 */
public final class TreeTrainer {
  private final TreeSettings settings;
  private final Objective objective;

  /** A trainer with the given settings. */
  public TreeTrainer(TreeSettings settings, Objective objective) {
    this.settings = settings;
    this.objective = objective;
  }

  /**
   * A fitted model.
   *
   * @param gain by feature, how much its questions bettered the fit
   */
  public record Trained(BoostedTrees trees, List<Double> gain) {
    /** The features, those that gained most first, each with its share of the gain in percent. */
    public String gains() {
      double all = gain.stream().mapToDouble(Double::doubleValue).sum();
      StringBuilder text = new StringBuilder();
      IntStream.range(0, gain.size())
          .boxed()
          .sorted(Comparator.comparing(gain::get).reversed())
          .forEach(
              i ->
                  text.append(
                      String.format(
                          Locale.ROOT,
                          "%6.2f %s%n",
                          100 * gain.get(i) / Math.max(all, 1e-9),
                          trees.features().get(i))));
      return text.toString();
    }
  }

  /** Fits a model: the mean of as many as the settings want, each from samples of its own. */
  public Trained train(Examples examples) {
    double[] gains = new double[examples.features().size()];
    TreeGrower grower = new TreeGrower(new Bins(examples), settings, gains);
    float base = base(examples);
    List<TreeNode> trees = new ArrayList<>();
    for (int i = 0; i < settings.models(); i++) {
      Random random = new Random(settings.seed() + i);
      for (TreeNode tree : boosted(examples, grower, base, random)) {
        trees.add(settings.models() == 1 ? tree : tree.scaled(1.0 / settings.models()));
      }
    }
    BoostedTrees model = new BoostedTrees(examples.features(), base, trees);
    return new Trained(model, Arrays.stream(gains).boxed().toList());
  }

  private List<TreeNode> boosted(
      Examples examples, TreeGrower grower, float base, Random random) {
    double[] scores = new double[examples.size()];
    Arrays.fill(scores, base);
    double[] first = new double[examples.size()];
    double[] second = new double[examples.size()];
    List<TreeNode> trees = new ArrayList<>();
    for (int i = 0; i < settings.trees(); i++) {
      derive(examples, scores, first, second);
      TreeNode tree = grower.grow(sample(examples, random), first, second, 0);
      trees.add(tree);
      for (int row = 0; row < scores.length; row++) {
        scores[row] += tree.value(examples.row(row));
      }
    }
    return trees;
  }

  /** What models say of articles they were not fitted to: probabilities, or shares in a choice. */
  public double[] outOfFold(Examples examples, Folds folds) {
    double[] predictions = new double[examples.size()];
    for (int fold = 0; fold < folds.count(); fold++) {
      int held = fold;
      BoostedTrees model =
          train(examples.only(i -> folds.of(examples.get(i).article()) != held)).trees();
      double[] all = predictions(model, examples);
      IntStream.range(0, all.length)
          .filter(i -> folds.of(examples.get(i).article()) == held)
          .forEach(i -> predictions[i] = all[i]);
    }
    return predictions;
  }

  /** What a model says of the rows: probabilities, or shares in a choice. */
  public double[] predictions(BoostedTrees model, Examples examples) {
    double[] scores = new double[examples.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = model.score(examples.row(i));
    }
    return likelihoods(examples, scores);
  }

  private double[] likelihoods(Examples examples, double[] scores) {
    if (objective == Objective.YES_OR_NO) {
      return Arrays.stream(scores).map(score -> 1 / (1 + Math.exp(-score))).toArray();
    }
    double[] shares = new double[scores.length];
    int begin = 0;
    while (begin < scores.length) {
      int end = end(examples, begin);
      double[] group = BoostedTrees.shares(Arrays.copyOfRange(scores, begin, end));
      System.arraycopy(group, 0, shares, begin, group.length);
      begin = end;
    }
    return shares;
  }

  private static int end(Examples examples, int begin) {
    int end = begin + 1;
    while (end < examples.size() && examples.get(end).group() == examples.get(begin).group()) {
      end++;
    }
    return end;
  }

  private float base(Examples examples) {
    if (objective == Objective.CHOICE) {
      return 0;
    }
    double yes = 0;
    double all = 0;
    for (int i = 0; i < examples.size(); i++) {
      yes += examples.get(i).weight() * examples.get(i).target();
      all += examples.get(i).weight();
    }
    return (float) Math.log((yes + 0.5) / (all - yes + 0.5));
  }

  private void derive(Examples examples, double[] scores, double[] first, double[] second) {
    double[] likely = likelihoods(examples, scores);
    int begin = 0;
    while (begin < likely.length) {
      int end = end(examples, begin);
      double scale = scale(examples, begin, end);
      for (int i = begin; i < end; i++) {
        double weight = examples.get(i).weight() * (scale > 0 ? 1 : 0);
        first[i] = weight * (likely[i] - examples.get(i).target() / Math.max(scale, 1e-9));
        second[i] = weight * Math.max(likely[i] * (1 - likely[i]), 1e-6);
      }
      begin = end;
    }
  }

  /** What the targets of a group are divided by: their sum in a choice. */
  private double scale(Examples examples, int begin, int end) {
    if (objective == Objective.YES_OR_NO) {
      return 1;
    }
    return IntStream.range(begin, end).mapToDouble(examples::target).sum();
  }

  /** Some of the rows, groups whole. */
  private int[] sample(Examples examples, Random random) {
    int[] rows = new int[examples.size()];
    int size = 0;
    int begin = 0;
    while (begin < rows.length) {
      int end = end(examples, begin);
      boolean taken = settings.sample() >= 1 || random.nextDouble() < settings.sample();
      for (int i = begin; i < end && taken; i++) {
        rows[size++] = i;
      }
      begin = end;
    }
    return Arrays.copyOf(rows, size);
  }
}
