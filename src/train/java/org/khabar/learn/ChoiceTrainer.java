package org.khabar.learn;

import java.util.Arrays;
import java.util.List;

/**
 * Fits a log-linear model of choices (conditional logit, McFadden 1974): of each choice's
 * alternatives one is right, and each is as likely as the exponential of its weighted features.
 *
 * <p>Where several alternatives count as right, their probabilities add up. Newton's method with
 * the curvature of all alternatives, which never overestimates a step by much; steps are halved
 * until they gain. Deterministic.
 *
 * @param penalty L2 penalty: half of it times the squared norm is added to the loss
 */
public record ChoiceTrainer(double penalty) {
  private static final int MOST_STEPS = 100;
  private static final double ENOUGH = 1e-7;

  /**
   * A choice.
   *
   * @param alternatives the features of each
   * @param right which of them are right; none teaches nothing
   * @param weight how much it counts
   */
  @SuppressWarnings("ArrayRecordComponent") // many numbers, never compared
  public record Choice(double[][] alternatives, boolean[] right, double weight) {}

  /** The weight of each feature. */
  public double[] fit(List<Choice> choices, int features) {
    double[] weights = new double[features];
    double loss = loss(choices, weights);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] direction = direction(choices, weights);
      double rate = 1;
      double[] next = moved(weights, direction, rate);
      double nextLoss = loss(choices, next);
      while (nextLoss > loss && rate > ENOUGH) {
        rate /= 2;
        next = moved(weights, direction, rate);
        nextLoss = loss(choices, next);
      }
      if (loss - nextLoss < ENOUGH * (1 + loss)) {
        break;
      }
      weights = next;
      loss = nextLoss;
    }
    return weights;
  }

  private static double[] moved(double[] weights, double[] direction, double rate) {
    double[] moved = weights.clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] -= rate * direction[i];
    }
    return moved;
  }

  /** The negative logarithm of the right ones' likelihood, and the penalty. */
  private double loss(List<Choice> choices, double[] weights) {
    double loss = 0;
    for (double weight : weights) {
      loss += penalty / 2 * weight * weight;
    }
    for (Choice choice : choices) {
      double[] shares = shares(choice.alternatives(), weights);
      double right = 0;
      for (int i = 0; i < shares.length; i++) {
        right += choice.right()[i] ? shares[i] : 0;
      }
      loss -= right > 0 ? choice.weight() * Math.log(right) : 0;
    }
    return loss;
  }

  /** How likely each alternative is. */
  public static double[] shares(double[][] alternatives, double[] weights) {
    double[] shares = new double[alternatives.length];
    for (int i = 0; i < shares.length; i++) {
      for (int f = 0; f < weights.length; f++) {
        shares[i] += weights[f] * alternatives[i][f];
      }
    }
    double most = Arrays.stream(shares).max().orElse(0);
    double total = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.exp(shares[i] - most);
      total += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= total;
    }
    return shares;
  }

  /** The slope, divided by the curvature. */
  private double[] direction(List<Choice> choices, double[] weights) {
    int size = weights.length;
    double[] slope = new double[size];
    double[][] curvature = new double[size][size];
    for (int f = 0; f < size; f++) {
      slope[f] = penalty * weights[f];
      curvature[f][f] = penalty;
    }
    choices.forEach(choice -> add(choice, weights, slope, curvature));
    return LinearSystem.solve(curvature, slope);
  }

  private static void add(
      Choice choice, double[] weights, double[] slope, double[][] curvature) {
    double[] shares = shares(choice.alternatives(), weights);
    double right = 0;
    for (int i = 0; i < shares.length; i++) {
      right += choice.right()[i] ? shares[i] : 0;
    }
    if (right == 0) {
      return;
    }
    double[] mean = new double[weights.length];
    for (int i = 0; i < shares.length; i++) {
      double[] values = choice.alternatives()[i];
      double surplus = shares[i] - (choice.right()[i] ? shares[i] / right : 0);
      for (int f = 0; f < mean.length; f++) {
        mean[f] += shares[i] * values[f];
        slope[f] += choice.weight() * surplus * values[f];
      }
    }
    for (int i = 0; i < shares.length; i++) {
      spread(choice.alternatives()[i], mean, choice.weight() * shares[i], curvature);
    }
  }

  private static void spread(double[] values, double[] mean, double weight, double[][] curvature) {
    for (int f = 0; f < mean.length; f++) {
      double off = weight * (values[f] - mean[f]);
      if (off != 0) {
        for (int g = 0; g < mean.length; g++) {
          curvature[f][g] += off * (values[g] - mean[g]);
        }
      }
    }
  }
}
