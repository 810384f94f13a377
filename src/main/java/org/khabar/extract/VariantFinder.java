package org.khabar.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khabar.learn.LinearModel;

/** Finds the words that may stand for actors of an article, with what speaks for them. */
final class VariantFinder {
  private static final double LEAST = 0.04;
  private static final int EXTENTS = 3;
  private static final double LEAST_EXTENT = 0.1;

  private final ArticleView view;
  private final Gates gates;
  private final ExtentFinder finder;
  private final LinearModel extentModel;
  private final double[][] parts;

  /** Made of what the models see of an article and what the gates say of it. */
  VariantFinder(ArticleView view, Gates gates, LinearModel heads, LinearModel extentModel) {
    this.view = view;
    this.gates = gates;
    this.finder = new ExtentFinder(view);
    this.extentModel = extentModel;
    this.parts = new double[view.candidates().size()][];
    CandidateFeatures features = new CandidateFeatures(view);
    for (int i = 0; i < parts.length; i++) {
      parts[i] = heads.probabilities(features.of(i, gates));
    }
  }

  /** By candidate, the likelihood of each part. */
  double[][] parts() {
    return parts;
  }

  /** An extent and its share of all extents of its head. */
  record Weighed(Extent extent, double share, int rank) {}

  /** The likeliest extents of a head that plays a part. */
  List<Weighed> extents(int candidate, Part part) {
    List<Extent> all = ExtentFinder.of(view.candidates().get(candidate));
    double[] scores = new double[all.size()];
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = extentModel.probabilities(finder.features(candidate, all.get(i), part))[1];
      sum += scores[i];
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble((Integer i) -> -scores[i]).thenComparing(i -> i));
    List<Weighed> best = new ArrayList<>();
    for (int rank = 0; rank < Math.min(EXTENTS, order.size()); rank++) {
      double share = scores[order.get(rank)] / Math.max(sum, 1e-9);
      if (rank == 0 || share >= LEAST_EXTENT) {
        best.add(new Weighed(all.get(order.get(rank)), share, rank));
      }
    }
    return best;
  }

  /** A variant while it is gathered. */
  static final class Gathered {
    final Part part;
    final String words;
    final List<Variant.Place> places = new ArrayList<>();
    double extent;
    int rank = EXTENTS;
    double weighed;
    double sum;

    Gathered(Part part, String words) {
      this.part = part;
      this.words = words;
    }

    private void add(Variant.Place place, Weighed each) {
      places.add(place);
      extent = Math.max(extent, each.share());
      rank = Math.min(rank, each.rank());
      weighed = Math.max(weighed, place.likelihood() * each.share());
      sum += place.likelihood() * each.share();
    }
  }

  /** All variants, in text order of their first mention. */
  List<Variant> find() {
    Map<String, Gathered> gathered = new LinkedHashMap<>();
    for (int i = 0; i < parts.length; i++) {
      for (Part part : Part.values()) {
        if (part != Part.NONE && parts[i][part.number()] >= LEAST) {
          gather(i, part, gathered);
        }
      }
    }
    List<Gathered> all = new ArrayList<>(gathered.values());
    for (Gathered each : all) {
      each.places.sort(
          Comparator.comparingDouble((Variant.Place place) -> -place.likelihood())
              .thenComparing(Variant.Place::candidate));
    }
    VariantFeatures features = new VariantFeatures(view, gates, parts, all);
    return all.stream()
        .map(each -> new Variant(each.part, each.words, each.places, features.of(each)))
        .toList();
  }

  private void gather(int candidate, Part part, Map<String, Gathered> gathered) {
    Line line = view.candidates().get(candidate).line();
    double likelihood = parts[candidate][part.number()];
    for (Weighed each : extents(candidate, part)) {
      String words = words(line, each.extent());
      gathered
          .computeIfAbsent(part.number() + " " + words, unused -> new Gathered(part, words))
          .add(new Variant.Place(candidate, line, each.extent(), likelihood), each);
    }
  }

  /** The words without articles and marks. */
  private static String words(Line line, Extent extent) {
    StringBuilder words = new StringBuilder();
    for (int i = extent.begin(); i < extent.end(); i++) {
      String word = line.word(i);
      boolean article = word.equals("the") || word.equals("a") || word.equals("an");
      if (!article && !line.isMark(i)) {
        words.append(words.isEmpty() ? "" : " ").append(word);
      }
    }
    return words.toString();
  }
}
