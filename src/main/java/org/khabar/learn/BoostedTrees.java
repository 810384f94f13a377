package org.khabar.learn;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A sum of small regression trees; immutable.
 *
 * <p>A row of features is a {@code double[]} in the order of the model's feature names; a value
 * that is not known is {@code NaN} and counts as smaller than all numbers.
 *
 * <p>File: "KHBT", the feature names, a base score, the number of trees, then each tree from its
 * root down, left side first: the number of a feature and the threshold that smaller or equal
 * values go left of, or -1 and the value of a leaf.
 */
public final class BoostedTrees {
  private static final int MAGIC = 0x4B484254;
  private static final int DEEPEST = 16;

  private final List<String> features;
  private final float base;
  private final List<TreeNode> trees;

  BoostedTrees(List<String> features, float base, List<TreeNode> trees) {
    this.features = List.copyOf(features);
    this.base = base;
    this.trees = List.copyOf(trees);
  }

  /**
   * Reads a model that lies beside a class.
   *
   * @param features the names that the caller fills, in order
   * @throws IllegalArgumentException if the model was fitted to other features
   */
  public static BoostedTrees load(Class<?> beside, String resource, List<String> features) {
    try (InputStream in =
        Objects.requireNonNull(beside.getResourceAsStream(resource), () -> "no " + resource)) {
      return read(in, features);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /**
   * Reads a model.
   *
   * @param features the names that the caller fills, in order
   * @throws IllegalArgumentException if the model was fitted to other features, or is none
   */
  public static BoostedTrees read(InputStream stream, List<String> features) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
    if (in.readInt() != MAGIC) {
      throw new IllegalArgumentException("not a model of boosted trees");
    }
    List<String> fitted = new ArrayList<>();
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      fitted.add(in.readUTF());
    }
    if (!fitted.equals(features)) {
      throw new IllegalArgumentException(
          "the model was fitted to the features " + fitted + ", not to " + features);
    }
    float base = in.readFloat();
    List<TreeNode> trees = new ArrayList<>();
    int size = in.readUnsignedShort();
    for (int i = 0; i < size; i++) {
      trees.add(node(in, count, 0));
    }
    return new BoostedTrees(fitted, base, trees);
  }

  private static TreeNode node(DataInputStream in, int features, int depth) throws IOException {
    int feature = in.readShort();
    float value = in.readFloat();
    if (feature < 0) {
      return new TreeNode.Leaf(value);
    }
    if (feature >= features || depth == DEEPEST) {
      throw new IllegalArgumentException("the model is damaged");
    }
    TreeNode left = node(in, features, depth + 1);
    return new TreeNode.Split(feature, value, left, node(in, features, depth + 1));
  }

  /** Writes the model: the same bytes for the same model. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    out.writeShort(features.size());
    for (String feature : features) {
      out.writeUTF(feature);
    }
    out.writeFloat(base);
    out.writeShort(trees.size());
    for (TreeNode tree : trees) {
      write(tree, out);
    }
    out.flush();
  }

  private static void write(TreeNode node, DataOutputStream out) throws IOException {
    if (node instanceof TreeNode.Split split) {
      out.writeShort(split.feature());
      out.writeFloat(split.threshold());
      write(split.left(), out);
      write(split.right(), out);
    } else if (node instanceof TreeNode.Leaf leaf) {
      out.writeShort(-1);
      out.writeFloat(leaf.value());
    }
  }

  /** The names of the features, in the order in which a row holds them. */
  public List<String> features() {
    return features;
  }

  /** The sum of the trees: log-odds of a yes-no model, the weight of a candidate in a choice. */
  public double score(double[] row) {
    if (row.length != features.size()) {
      throw new IllegalArgumentException(row.length + " values, " + features.size() + " features");
    }
    double sum = base;
    for (TreeNode tree : trees) {
      sum += tree.value(row);
    }
    return sum;
  }

  /** How likely it is that the answer is yes, of a model fitted to yes and no; 0 to 1. */
  public double probability(double[] row) {
    return 1 / (1 + Math.exp(-score(row)));
  }

  /**
   * How likely each candidate is the right one, of a model fitted to choices; the shares add up to
   * 1. "None of them" is a candidate like others, with a feature that says so.
   */
  public double[] shares(List<double[]> candidates) {
    double[] scores = candidates.stream().mapToDouble(this::score).toArray();
    return shares(scores);
  }

  /** The shares that scores stand for: each its exponential, over the sum of all. */
  static double[] shares(double[] scores) {
    double best = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      best = Math.max(best, score);
    }
    double[] shares = new double[scores.length];
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      shares[i] = Math.exp(scores[i] - best);
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }
}
