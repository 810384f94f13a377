package org.khabar.learn;

/** A regression tree, or a part of one. */
sealed interface TreeNode {
  /** What the tree says of a row. */
  double value(double[] row);

  /** The same tree with every answer times a factor. */
  TreeNode scaled(double factor);

  /** An end of the tree. */
  record Leaf(float value) implements TreeNode {
    @Override
    public double value(double[] row) {
      return value;
    }

    @Override
    public TreeNode scaled(double factor) {
      return new Leaf((float) (value * factor));
    }
  }

  /** A question: values up to the threshold, and unknown ones, go left. */
  record Split(int feature, float threshold, TreeNode left, TreeNode right) implements TreeNode {
    @Override
    public double value(double[] row) {
      return (row[feature] > threshold ? right : left).value(row);
    }

    @Override
    public TreeNode scaled(double factor) {
      return new Split(feature, threshold, left.scaled(factor), right.scaled(factor));
    }
  }
}
