package org.khabar.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.learn.LinearModel;
import org.khabar.model.Role;

/** Finds the words that may stand for actors of an article, with what speaks for them. */
final class VariantFinder {
  /** The names of the numbers that {@link Variant#features()} holds. */
  static final List<String> FEATURES =
      List.of(
          "part",
          "best",
          "second",
          "sum",
          "mentions",
          "extent",
          "extent rank",
          "weighed",
          "article gate",
          "line gate",
          "line gate before",
          "line gate behind",
          "lines",
          "first line",
          "ruled",
          "ruled otherwise",
          "tellings",
          "lines to deed",
          "words",
          "kind",
          "head tag",
          "name",
          "other part",
          "none",
          "rank",
          "to the best",
          "heads alike",
          "longer",
          "shorter",
          "phrase head",
          "determiner",
          "number",
          "line tells",
          "positive lines",
          "best of article");

  private static final List<NounKind> KINDS = List.of(NounKind.values());
  private static final List<Phrase.Determiner> DETERMINERS = List.of(Phrase.Determiner.values());
  private static final double LEAST = 0.04;
  private static final int EXTENTS = 3;
  private static final double LEAST_EXTENT = 0.1;

  private final CandidateFeatures context;
  private final Gates gates;
  private final ExtentFinder extents;
  private final LinearModel extentModel;
  private final double[][] parts;

  /** Made of a context and what the models say of it. */
  VariantFinder(
      CandidateFeatures context, Gates gates, LinearModel heads, LinearModel extentModel) {
    this.context = context;
    this.gates = gates;
    this.extents = new ExtentFinder(context);
    this.extentModel = extentModel;
    this.parts = new double[context.candidates().size()][];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = heads.probabilities(context.of(i, gates));
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
    List<Extent> all = ExtentFinder.of(context.candidates().get(candidate));
    double[] scores = new double[all.size()];
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      double p = extentModel.probabilities(extents.features(candidate, all.get(i), part))[1];
      scores[i] = p;
      sum += p;
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
  private static final class Gathered {
    private final Part part;
    private final String words;
    private final List<Variant.Place> places = new ArrayList<>();
    private double extent;
    private int rank = EXTENTS;
    private double weighed;

    Gathered(Part part, String words) {
      this.part = part;
      this.words = words;
    }
  }

  /** All variants, in text order of their first mention. */
  List<Variant> find() {
    Map<String, Gathered> gathered = new LinkedHashMap<>();
    Map<String, Integer> heads = new HashMap<>();
    for (int i = 0; i < parts.length; i++) {
      Candidate each = context.candidates().get(i);
      heads.merge(each.line().lemma(each.head()), 1, Integer::sum);
      for (Part part : Part.values()) {
        double p = parts[i][part.number()];
        if (part != Part.NONE && p >= LEAST) {
          gather(i, part, p, gathered);
        }
      }
    }
    return described(new ArrayList<>(gathered.values()), heads);
  }

  private void gather(int candidate, Part part, double p, Map<String, Gathered> gathered) {
    Line line = context.candidates().get(candidate).line();
    for (Weighed each : extents(candidate, part)) {
      String words = words(line, each.extent());
      Gathered at =
          gathered.computeIfAbsent(
              part.number() + " " + words, unused -> new Gathered(part, words));
      at.places.add(new Variant.Place(candidate, line, each.extent(), p));
      at.extent = Math.max(at.extent, each.share());
      at.rank = Math.min(at.rank, each.rank());
      at.weighed = Math.max(at.weighed, p * each.share());
    }
  }

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

  private List<Variant> described(List<Gathered> all, Map<String, Integer> heads) {
    double best = all.stream().mapToDouble(each -> each.weighed).max().orElse(0);
    List<Variant> variants = new ArrayList<>();
    for (Gathered each : all) {
      each.places.sort(
          Comparator.comparingDouble((Variant.Place place) -> -place.likelihood())
              .thenComparing(Variant.Place::candidate));
      List<Gathered> rivals = all.stream().filter(other -> other.part == each.part).toList();
      variants.add(
          new Variant(
              each.part,
              each.words,
              each.places,
              Arrays.stream(row(each, rivals, heads, best)).boxed().toList()));
    }
    return variants;
  }

  private double[] row(
      Gathered each, List<Gathered> rivals, Map<String, Integer> heads, double bestOfArticle) {
    Variant.Place first = each.places.get(0);
    Candidate head = context.candidates().get(first.candidate());
    Line line = first.line();
    int number = each.part.number();
    double sum = each.places.stream().mapToDouble(Variant.Place::likelihood).sum();
    Set<Integer> lines = new HashSet<>();
    double gate = 0;
    double before = 0;
    double behind = 0;
    int ruled = 0;
    int otherwise = 0;
    int away = 99;
    double other = 0;
    double none = 1;
    for (Variant.Place place : each.places) {
      int at = place.line().number();
      lines.add(at);
      gate = Math.max(gate, gates.line(at));
      before = Math.max(before, gates.line(at - 1));
      behind = Math.max(behind, gates.line(at + 1));
      Set<Role> roles = context.rolesOf(place.candidate());
      boolean same = each.part.role().filter(roles::contains).isPresent();
      ruled += same ? 1 : 0;
      otherwise += !roles.isEmpty() && !same ? 1 : 0;
      away = Math.min(away, context.linesToDeed(place.line()));
      for (Part part : Part.values()) {
        if (part != Part.NONE && part != each.part) {
          other = Math.max(other, parts[place.candidate()][part.number()]);
        }
      }
      none = Math.min(none, parts[place.candidate()][0]);
    }
    int rank = 0;
    double bestRival = 0;
    double longer = 0;
    double shorter = 0;
    for (Gathered rival : rivals) {
      rank += rival.weighed > each.weighed ? 1 : 0;
      bestRival = Math.max(bestRival, rival.weighed);
      if (rival != each && contains(rival.words, each.words)) {
        longer = Math.max(longer, rival.weighed);
      }
      if (rival != each && contains(each.words, rival.words)) {
        shorter = Math.max(shorter, rival.weighed);
      }
    }
    int size = each.words.split(" ").length;
    double positive = gates.lines().stream().filter(p -> p > 0.5).count();
    return new double[] {
      number,
      first.likelihood(),
      each.places.size() > 1 ? each.places.get(1).likelihood() : 0,
      sum,
      each.places.size(),
      each.extent,
      each.rank,
      each.weighed,
      gates.article(),
      gate,
      before,
      behind,
      lines.size(),
      line.number(),
      ruled,
      otherwise,
      context.tellings(),
      away,
      size,
      KINDS.indexOf(context.kindOf(first.candidate())),
      line.tag(head.head()).equals("NNS") ? 2 : line.tag(head.head()).startsWith("NNP") ? 1 : 0,
      line.entityAt(head.head()).isPresent() ? 1 : 0,
      other,
      none,
      rank,
      each.weighed / Math.max(bestRival, 1e-9),
      heads.getOrDefault(line.lemma(head.head()), 0),
      longer,
      shorter,
      head.isHead() ? 1 : 0,
      DETERMINERS.indexOf(head.phrase().determiner()),
      line.tag(first.extent().begin()).equals("CD") ? 1 : 0,
      context.deedsIn(line),
      positive,
      bestOfArticle
    };
  }

  /** Whether the words of one, in order and together, are among those of another. */
  private static boolean contains(String longer, String shorter) {
    return (" " + longer + " ").contains(" " + shorter + " ");
  }
}
