package org.khabar.learn;

/** A regression tree, or a part of one. */
sealed interface TreeNode {
  /** What the tree says of a row. */
  double value(double[] row);

  /** An end of the tree. */
  record Leaf(float value) implements TreeNode {
    @Override
    public double value(double[] row) {
      return value;
    }
  }

  /** A question: values up to the threshold, and unknown ones, go left. */
  record Split(int feature, float threshold, TreeNode left, TreeNode right) implements TreeNode {
    @Override
    public double value(double[] row) {
      return (row[feature] > threshold ? right : left).value(row);
    }
  }
}
