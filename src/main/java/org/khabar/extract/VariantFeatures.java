package org.khabar.extract;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.extract.VariantFinder.Gathered;
import org.khabar.model.IncidentType;
import org.khabar.model.Role;

/** What speaks for the words of an actor, over the whole article. */
final class VariantFeatures {
  /** The names of the numbers, in order. */
  static final List<String> NAMES =
      List.of(
          "part",
          "best",
          "second",
          "mentions",
          "extent",
          "extent rank",
          "weighed",
          "sum",
          "article gate",
          "line gate",
          "line gate before",
          "line gate behind",
          "lines",
          "first line",
          "ruled",
          "ruled otherwise",
          "lines to deed",
          "other part",
          "none",
          "tellings",
          "positive lines",
          "type near",
          "deeds in line",
          "words",
          "kind",
          "first word",
          "plural",
          "name",
          "phrase head",
          "determiner",
          "number",
          "heads alike",
          "whole name",
          "rank",
          "to the best",
          "longer",
          "shorter",
          "best of article",
          "best of other parts");

  private static final int LONGEST = 12;
  private static final List<NounKind> KINDS = List.of(NounKind.values());
  private static final List<IncidentType> TYPES = List.of(IncidentType.values());
  private static final List<Phrase.Determiner> DETERMINERS = List.of(Phrase.Determiner.values());

  private static final int RULED = NAMES.indexOf("ruled");
  private static final int KIND = NAMES.indexOf("kind");
  private static final int HEAD = NAMES.indexOf("phrase head");

  private final ArticleView view;
  private final Gates gates;
  private final double[][] parts;
  private final Map<Part, Rivals> rivals = new EnumMap<>(Part.class);
  private final double positive;

  VariantFeatures(ArticleView view, Gates gates, double[][] parts, List<Gathered> all) {
    this.view = view;
    this.gates = gates;
    this.parts = parts;
    all.forEach(each -> rivals.computeIfAbsent(each.part, unused -> new Rivals()).add(each));
    this.positive = gates.lines().stream().filter(each -> each > 0.5).count();
  }

  /** Whether it is an army or police force that only describes something: "an army vehicle". */
  static boolean isForceBeside(Variant variant) {
    List<Double> features = variant.features();
    return !features.isEmpty()
        && features.get(KIND) == KINDS.indexOf(NounKind.NAMED_FORCE)
        && features.get(HEAD) == 0
        && features.get(RULED) == 0;
  }

  /** The variants of one part. */
  private static final class Rivals {
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Double> longer = new HashMap<>();
    private double best;
    private double[] sorted = new double[0];

    void add(Gathered each) {
      weights.merge(each.words, each.weighed, Math::max);
      best = Math.max(best, each.weighed);
      inner(each.words).forEach(part -> longer.merge(part, each.weighed, Math::max));
    }

    /** All runs of words within, but the whole. */
    private static Set<String> inner(String words) {
      List<String> each = Arrays.asList(words.split(" "));
      Set<String> inner = new HashSet<>();
      int size = Math.min(each.size(), LONGEST);
      for (int i = 0; i < size; i++) {
        for (int j = i + 1; j <= size; j++) {
          inner.add(String.join(" ", each.subList(i, j)));
        }
      }
      inner.remove(words);
      return inner;
    }

    double longer(String words) {
      return longer.getOrDefault(words, 0.0);
    }

    double shorter(String words) {
      return inner(words).stream()
          .mapToDouble(part -> weights.getOrDefault(part, 0.0))
          .max()
          .orElse(0);
    }

    /** How many weigh more. */
    double rank(double weight) {
      if (sorted.length == 0) {
        sorted = weights.values().stream().mapToDouble(Double::doubleValue).sorted().toArray();
      }
      int at = Arrays.binarySearch(sorted, weight);
      int behind = at < 0 ? -at - 1 : at;
      while (behind < sorted.length && sorted[behind] <= weight) {
        behind++;
      }
      return Math.min(20, sorted.length - behind);
    }
  }

  /** The numbers of one variant. */
  List<Double> of(Gathered each) {
    return Stream.of(mentions(each), told(each), words(each), beside(each))
        .flatMap(List::stream)
        .toList();
  }

  private static double flag(boolean is) {
    return is ? 1 : 0;
  }

  private List<Double> mentions(Gathered each) {
    List<Variant.Place> places = each.places;
    return List.of(
        (double) each.part.number(),
        places.get(0).likelihood(),
        places.size() > 1 ? places.get(1).likelihood() : 0,
        (double) places.size(),
        each.extent,
        (double) each.rank,
        each.weighed,
        each.sum);
  }

  /** What is told where it is named. */
  private List<Double> told(Gathered each) {
    Set<Integer> lines = new HashSet<>();
    double gate = 0;
    double before = 0;
    double behind = 0;
    double ruled = 0;
    double otherwise = 0;
    double away = 99;
    double other = 0;
    double none = 1;
    for (Variant.Place place : each.places) {
      int at = place.line().number();
      lines.add(at);
      gate = Math.max(gate, gates.line(at));
      before = Math.max(before, gates.line(at - 1));
      behind = Math.max(behind, gates.line(at + 1));
      Set<Role> roles = view.rolesOf(place.candidate());
      boolean same = each.part.role().filter(roles::contains).isPresent();
      ruled += flag(same);
      otherwise += flag(!roles.isEmpty() && !same);
      away = Math.min(away, view.linesToDeed(place.line()));
      double[] likely = parts[place.candidate()];
      for (int part = 1; part < likely.length; part++) {
        other = part == each.part.number() ? other : Math.max(other, likely[part]);
      }
      none = Math.min(none, likely[Part.NONE.number()]);
    }
    Line line = each.places.get(0).line();
    return List.of(
        gates.article(),
        gate,
        before,
        behind,
        (double) lines.size(),
        (double) line.number(),
        ruled,
        otherwise,
        away,
        other,
        none,
        (double) view.tellings(),
        positive,
        (double) TYPES.indexOf(view.typeNear(line)),
        (double) view.deedsIn(line));
  }

  private List<Double> words(Gathered each) {
    Variant.Place first = each.places.get(0);
    Line line = first.line();
    Extent extent = first.extent();
    Candidate head = view.candidates().get(first.candidate());
    boolean named = line.entityAt(head.head()).isPresent();
    return List.of(
        (double) each.words.split(" ").length,
        (double) KINDS.indexOf(view.kindOf(first.candidate())),
        (double) KINDS.indexOf(view.sorter().kindAt(line, extent.begin(), extent.begin())),
        flag(line.tag(head.head()).endsWith("S")),
        flag(named),
        flag(head.isHead()),
        (double) DETERMINERS.indexOf(head.phrase().determiner()),
        flag(view.sorter().isNumber(line, extent.begin())),
        (double) view.alike(first.candidate()).size(),
        flag(named && isWhole(line, head.head(), extent)));
  }

  /** Whether the words are the name at the head, no more and no less. */
  private static boolean isWhole(Line line, int head, Extent extent) {
    return line.entityAt(head)
        .filter(name -> name.span().equals(line.span(extent.begin(), extent.end())))
        .isPresent();
  }

  /** How it compares with other words. */
  private List<Double> beside(Gathered each) {
    Rivals own = rivals.getOrDefault(each.part, new Rivals());
    double best = 0;
    double others = 0;
    for (Map.Entry<Part, Rivals> entry : rivals.entrySet()) {
      best = Math.max(best, entry.getValue().best);
      others = entry.getKey() == each.part ? others : Math.max(others, entry.getValue().best);
    }
    return List.of(
        own.rank(each.weighed),
        each.weighed / Math.max(own.best, 1e-9),
        own.longer(each.words),
        own.shorter(each.words),
        best,
        others);
  }
}
