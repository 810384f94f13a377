package org.khabar.extract;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Figures of the actors found, as CEAF-REE counts them, and the threshold that makes them best.
 *
 * @param articles the articles
 * @param variants what was found in each
 */
record RoleReport(List<TrainingArticle> articles, List<List<Variant>> variants) {
  private static final List<Part> SCORED =
      List.of(
          Part.PERPETRATOR_INDIVIDUAL,
          Part.PERPETRATOR_ORGANIZATION,
          Part.PHYSICAL_TARGET,
          Part.VICTIM,
          Part.WEAPON);

  /** How many actors are right, are given and are in the answer key. */
  private record Counts(int right, int given, int gold) {
    Counts plus(Counts other) {
      return new Counts(right + other.right, given + other.given, gold + other.gold);
    }

    double f() {
      return 200.0 * right / Math.max(1, given + gold);
    }
  }

  /** The words of a variant as the scorer compares them. */
  static String text(TrainingArticle article, Variant variant) {
    return GoldText.normal(variant.mentions().get(0).span().in(article.reading().text()));
  }

  /**
   * Prints the figures and returns the threshold of each part: half of the best F1 that one
   * threshold for all parts reaches, which is the best one for likelihoods that keep what they
   * promise (Lipton, Elkan and Narayanaswamy 2014, "Optimal thresholding of classifiers to maximize
   * F1 measure") and hangs on no single article.
   */
  Map<Part, Double> print(String name, List<double[]> likelihoods) {
    double best = 0;
    for (double least = 0.06; least < 0.8; least += 0.02) {
      best = Math.max(best, all(least, likelihoods).f());
    }
    double threshold = best / 200;
    Map<Part, Double> thresholds = new EnumMap<>(Part.class);
    System.out.printf(Locale.ROOT, "%s, from %.3f on%n", name, threshold);
    for (Part part : SCORED) {
      print(part.name(), counts(part, threshold, likelihoods));
      thresholds.put(part, threshold);
    }
    print("all", all(threshold, likelihoods));
    return thresholds;
  }

  private Counts all(double least, List<double[]> likelihoods) {
    return SCORED.stream()
        .map(part -> counts(part, least, likelihoods))
        .reduce(new Counts(0, 0, 0), Counts::plus);
  }

  private static void print(String name, Counts counts) {
    System.out.printf(
        Locale.ROOT,
        "  %-26s F %.1f P %.1f R %.1f%n",
        name,
        counts.f(),
        100.0 * counts.right / Math.max(1, counts.given),
        100.0 * counts.right / Math.max(1, counts.gold));
  }

  private Counts counts(Part part, double least, List<double[]> likelihoods) {
    ActorChooser chooser = new ActorChooser(Map.of(part, least));
    int right = 0;
    int given = 0;
    int gold = 0;
    for (int a = 0; a < variants.size(); a++) {
      List<Set<String>> key = articles.get(a).actors(part);
      Set<Integer> taken = new HashSet<>();
      for (Actor actor : chooser.choose(variants.get(a), likelihoods.get(a))) {
        String words = actor.places().get(0).span().in(articles.get(a).reading().text());
        right += take(GoldText.normal(words), key, taken) ? 1 : 0;
        given++;
      }
      gold += key.size();
    }
    return new Counts(right, given, gold);
  }

  /** Whether a string is one of an actor of the key that is not taken yet; takes it. */
  private static boolean take(String words, List<Set<String>> key, Set<Integer> taken) {
    for (int i = 0; i < key.size(); i++) {
      if (key.get(i).contains(words) && taken.add(i)) {
        return true;
      }
    }
    return false;
  }

  /** The best F1 over all thresholds, and the average precision, of scores with their answers. */
  static String best(List<double[]> ranked) {
    ranked.sort((x, y) -> Double.compare(y[0], x[0]));
    double all = ranked.stream().mapToDouble(each -> each[1]).sum();
    double hits = 0, best = 0, at = 0, area = 0;
    for (int i = 0; i < ranked.size(); i++) {
      hits += ranked.get(i)[1];
      area += ranked.get(i)[1] * hits / (i + 1);
      double f = 2 * hits / (all + i + 1);
      if (f > best) {
        best = f;
        at = ranked.get(i)[0];
      }
    }
    return String.format(
        Locale.ROOT, "F %.3f at %.2f, average precision %.3f", best, at, area / all);
  }
}
