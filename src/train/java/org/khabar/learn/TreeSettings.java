package org.khabar.learn;

/**
 * How trees are grown.
 *
 * @param trees how many
 * @param depth questions from root to leaf at most
 * @param shrinkage what part of a tree's answer is taken
 * @param leafWeight the least sum of second derivatives in a leaf
 * @param ridge what is added to that sum when a leaf's value is computed
 * @param sample the part of the groups that a tree sees
 * @param seed of the random choice of that part
 * @param models how many models are fitted so and averaged
 */
public record TreeSettings(
    int trees,
    int depth,
    double shrinkage,
    double leafWeight,
    double ridge,
    double sample,
    long seed,
    int models) {
  /** 200 trees of depth 4. */
  public static TreeSettings usual() {
    return new TreeSettings(200, 4, 0.05, 3, 2, 0.7, 1, 1);
  }

  /** The same with another number of trees and another shrinkage. */
  public TreeSettings withTrees(int number, double taken) {
    return new TreeSettings(number, depth, taken, leafWeight, ridge, sample, seed, models);
  }

  /** The same with another depth. */
  public TreeSettings withDepth(int questions) {
    return new TreeSettings(trees, questions, shrinkage, leafWeight, ridge, sample, seed, models);
  }

  /** The same with another least weight of a leaf. */
  public TreeSettings withLeafWeight(double least) {
    return new TreeSettings(trees, depth, shrinkage, least, ridge, sample, seed, models);
  }

  /** The same for the mean of several models. */
  public TreeSettings withModels(int number) {
    return new TreeSettings(trees, depth, shrinkage, leafWeight, ridge, sample, seed, number);
  }
}
