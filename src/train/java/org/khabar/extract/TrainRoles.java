package org.khabar.extract;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.khabar.learn.BoostedTrees;
import org.khabar.learn.Examples;
import org.khabar.learn.LinearModel;
import org.khabar.learn.LinearTrainer;
import org.khabar.learn.LinearTrainer.Example;
import org.khabar.learn.Objective;
import org.khabar.learn.TreeSettings;
import org.khabar.learn.TreeTrainer;

/** Fits the models of the roles and reports their figures by cross-validation. */
public final class TrainRoles {
  private static final int FOLDS = 5;
  private static final int ROUNDS = 2;
  private static final List<Part> SCORED =
      List.of(
          Part.PERPETRATOR_INDIVIDUAL,
          Part.PERPETRATOR_ORGANIZATION,
          Part.PHYSICAL_TARGET,
          Part.VICTIM,
          Part.WEAPON);

  private final List<TrainingArticle> articles;
  private final List<ArticleView> views = new ArrayList<>();
  private final List<Labels> labels = new ArrayList<>();
  private final Map<Part, Double> thresholds = new EnumMap<>(Part.class);
  private final List<List<int[]>> rows = new ArrayList<>();
  private List<Gates> gates = List.of();
  private List<List<Variant>> variants = List.of();
  private List<double[]> likelihoods = List.of();

  private TrainRoles(List<TrainingArticle> articles) {
    this.articles = articles;
    NounClasses nouns = new NounClasses();
    DeedWords deeds = new DeedWords();
    Lexicon lexicon = new Lexicon();
    for (TrainingArticle article : articles) {
      NounSorter sorter = new NounSorter(nouns, lexicon, article.reading().senses());
      ArticleView view = new ArticleView(sorter, deeds, article.reading());
      views.add(view);
      labels.add(new Labels(article, view));
    }
    int gold = labels.stream().mapToInt(each -> each.gold).sum();
    int reached = labels.stream().mapToInt(each -> each.reached).sum();
    System.out.printf("%d actors, heads found %.3f%n", gold, reached / (double) gold);
  }

  /** Takes the benchmark file to learn from. */
  public static void main(String[] arguments) throws Exception {
    TrainRoles training = new TrainRoles(TrainingArticle.read(Path.of(arguments[0])));
    training.validate();
    if (arguments.length > 1) {
      training.write(Path.of(arguments[1]));
    }
  }

  /** The actors of each article, found by models that were not fitted to it. */
  static List<Cast> outOfFold(List<TrainingArticle> articles) {
    TrainRoles training = new TrainRoles(articles);
    training.validate();
    ActorChooser chooser = new ActorChooser(training.thresholds);
    List<Cast> casts = new ArrayList<>();
    for (int a = 0; a < articles.size(); a++) {
      List<Actor> actors = chooser.choose(training.variants.get(a), training.likelihoods.get(a));
      casts.add(new Cast(training.views.get(a), training.gates.get(a), actors));
    }
    return casts;
  }

  private static boolean in(int article, int without) {
    return article % FOLDS != without;
  }

  private String text(int a, Line line, Extent extent) {
    return GoldText.normal(line.span(extent.begin(), extent.end()).in(articles.get(a).reading().text()));
  }

  private LinearModel articleGate(int without) {
    List<Example> examples = new ArrayList<>();
    for (int a = 0; a < articles.size(); a++) {
      if (in(a, without)) {
        int[] features = GateFeatures.of(views.get(a), articles.get(a).reading().lines());
        examples.add(new Example(features, articles.get(a).relevant() ? 1 : 0, 1));
      }
    }
    return new LinearTrainer(2, 15, 0.05, 3, 3).train(examples);
  }

  private LinearModel lineGate(int without) {
    List<Example> examples = new ArrayList<>();
    for (int a = 0; a < articles.size(); a++) {
      if (in(a, without)) {
        Set<Integer> positive = positiveLines(a);
        for (Line line : articles.get(a).reading().lines()) {
          int label = positive.contains(line.number()) ? 1 : 0;
          examples.add(new Example(GateFeatures.of(views.get(a), line), label, 1));
        }
      }
    }
    return new LinearTrainer(2, 8, 0.05, 3, 3).train(examples);
  }

  private Set<Integer> positiveLines(int a) {
    Set<Integer> lines = new HashSet<>();
    for (int i = 0; i < labels.get(a).parts.length; i++) {
      if (labels.get(a).parts[i] != Part.NONE) {
        lines.add(views.get(a).candidates().get(i).line().number());
      }
    }
    return lines;
  }

  private Gates gates(int a, LinearModel article, LinearModel line) {
    return ActorFinder.gates(views.get(a), articles.get(a).reading().lines(), article, line);
  }

  /** Fits everything to all articles, what follows to what was found out of fold. */
  private void write(Path folder) throws IOException {
    write(folder, "roles-article.model", articleGate(-1)::write);
    write(folder, "roles-line.model", lineGate(-1)::write);
    write(folder, "roles-heads.model", heads(-1)::write);
    write(folder, "roles-extents.model", extents(-1)::write);
    write(folder, "roles-variants.model", trees(-1, variants).trees()::write);
    StringBuilder rows = new StringBuilder("# The least likelihood of an actor of each part, by cross-validation; written by TrainRoles.\n");
    thresholds.forEach((part, least) -> rows.append(String.format(Locale.ROOT, "%s\t%.2f%n", part, least)));
    Files.writeString(folder.resolve("roles-thresholds.tsv"), rows);
  }

  private interface Writer {
    void write(OutputStream out) throws IOException;
  }

  private static void write(Path folder, String name, Writer writer) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      writer.write(out);
    }
    System.out.printf("%s %d bytes%n", name, Files.size(folder.resolve(name)));
  }

  private LinearModel heads(int without) {
    List<Example> examples = new ArrayList<>();
    for (int a = 0; a < articles.size(); a++) {
      if (in(a, without)) {
        for (int i = 0; i < labels.get(a).parts.length; i++) {
          int label = labels.get(a).parts[i].number();
          examples.add(new Example(rows.get(a).get(i), label, labels.get(a).weights[i]));
        }
      }
    }
    return new LinearTrainer(Part.values().length, 6, 0.1, 1, 3).train(examples);
  }

  /**
   * Not every place where an actor is named says what it did: each counts as much as it is likely
   * out of fold, relative to the likeliest of its actor.
   */
  private void reweigh() {
    for (int fold = 0; fold < FOLDS; fold++) {
      LinearModel heads = heads(fold);
      for (int a = fold; a < articles.size(); a += FOLDS) {
        Labels label = labels.get(a);
        double[] likely = new double[label.parts.length];
        Map<Integer, Double> best = new HashMap<>();
        for (int i = 0; i < likely.length; i++) {
          if (label.parts[i] != Part.NONE) {
            likely[i] = heads.probabilities(rows.get(a).get(i))[label.parts[i].number()];
            best.merge(label.actors[i], likely[i], Math::max);
          }
        }
        for (int i = 0; i < likely.length; i++) {
          if (label.parts[i] != Part.NONE) {
            double relative = likely[i] / best.getOrDefault(label.actors[i], 1.0);
            label.next[i] = (float) Math.max(0.05, relative);
          }
        }
      }
    }
    labels.forEach(each -> System.arraycopy(each.next, 0, each.weights, 0, each.next.length));
  }

  private LinearModel extents(int without) {
    List<Example> examples = new ArrayList<>();
    for (int a = 0; a < articles.size(); a++) {
      if (!in(a, without)) {
        continue;
      }
      ExtentFinder finder = new ExtentFinder(views.get(a));
      for (int i = 0; i < labels.get(a).parts.length; i++) {
        Part part = labels.get(a).parts[i];
        if (part != Part.NONE) {
          Candidate each = views.get(a).candidates().get(i);
          for (Extent extent : ExtentFinder.of(each)) {
            boolean is = labels.get(a).strings.get(i).contains(text(a, each.line(), extent));
            examples.add(new Example(finder.features(i, extent, part), is ? 1 : 0, 1));
          }
        }
      }
    }
    return new LinearTrainer(2, 8, 0.1, 1, 2).train(examples);
  }

  private List<Gates> outOfFoldGates() {
    List<Gates> gates = new ArrayList<>(java.util.Collections.nCopies(articles.size(), new Gates(0, List.of())));
    for (int fold = 0; fold < FOLDS; fold++) {
      LinearModel article = articleGate(fold);
      LinearModel line = lineGate(fold);
      if (fold == 0) {
        System.out.printf("gates: %d and %d weights%n", article.size(), line.size());
      }
      for (int a = fold; a < articles.size(); a += FOLDS) {
        gates.set(a, gates(a, article, line));
      }
    }
    List<double[]> ranked = new ArrayList<>();
    for (int a = 0; a < articles.size(); a++) {
      ranked.add(new double[] {gates.get(a).article(), articles.get(a).relevant() ? 1 : 0});
    }
    System.out.printf("article gate %s%n", best(ranked));
    ranked.clear();
    for (int a = 0; a < articles.size(); a++) {
      Set<Integer> positive = positiveLines(a);
      for (int i = 0; i < gates.get(a).lines().size(); i++) {
        ranked.add(new double[] {gates.get(a).line(i), positive.contains(i) ? 1 : 0});
      }
    }
    System.out.printf("line gate %s%n", best(ranked));
    return gates;
  }

  private static String best(List<double[]> ranked) {
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
    return String.format("F %.3f at %.2f, average precision %.3f", best, at, area / all);
  }

  private void validate() {
    long start = System.nanoTime();
    gates = outOfFoldGates();
    System.out.printf("%.1f s%n", (System.nanoTime() - start) / 1e9);
    for (int a = 0; a < articles.size(); a++) {
      List<int[]> features = new ArrayList<>();
      CandidateFeatures finder = new CandidateFeatures(views.get(a));
      for (int i = 0; i < labels.get(a).parts.length; i++) {
        features.add(finder.of(i, gates.get(a)));
      }
      rows.add(features);
    }
    for (int round = 0; round < ROUNDS; round++) {
      reweigh();
      System.out.printf("reweighed, %.1f s%n", (System.nanoTime() - start) / 1e9);
    }
    variants = new ArrayList<>(java.util.Collections.nCopies(articles.size(), List.of()));
    double[][][] parts = new double[articles.size()][][];
    int extentsRight = 0, extentsAll = 0, oracle = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      LinearModel heads = heads(fold);
      LinearModel extents = extents(fold);
      if (fold == 0) {
        System.out.printf("heads %d extents %d weights%n", heads.size(), extents.size());
      }
      for (int a = fold; a < articles.size(); a += FOLDS) {
        VariantFinder finder = new VariantFinder(views.get(a), gates.get(a), heads, extents);
        parts[a] = finder.parts();
        variants.set(a, finder.find());
        for (int i = 0; i < parts[a].length; i++) {
          Part part = labels.get(a).parts[i];
          if (part != Part.NONE) {
            Set<String> right = labels.get(a).strings.get(i);
            Candidate each = views.get(a).candidates().get(i);
            extentsAll++;
            int articleNumber = a;
            if (System.getenv("SHOW") != null && fold < 2 && !right.contains(text(a, each.line(), finder.extents(i, part).get(0).extent()))) {
              System.out.println("EXTENT " + part + " " + finder.extents(i, part).stream().map(w -> String.format("%s=%.2f", text(articleNumber, each.line(), w.extent()), w.share())).toList() + " GOLD " + right);
            }
            extentsRight += right.contains(text(a, each.line(), finder.extents(i, part).get(0).extent())) ? 1 : 0;
            int article = a;
            boolean possible = ExtentFinder.of(each).stream().anyMatch(e -> right.contains(text(article, each.line(), e)));
            oracle += possible ? 1 : 0;
          }
        }
      }
    }
    System.out.printf("%.1f s; extents right given the head %.3f of %d, possible %.3f%n", (System.nanoTime() - start) / 1e9, extentsRight / (double) extentsAll, extentsAll, oracle / (double) extentsAll);
    for (Part part : Part.values()) {
      if (part != Part.NONE) {
        List<double[]> ranked = new ArrayList<>();
        for (int a = 0; a < parts.length; a++) {
          for (int i = 0; i < parts[a].length; i++) {
            ranked.add(new double[] {parts[a][i][part.number()], labels.get(a).parts[i] == part ? 1 : 0});
          }
        }
        System.out.printf("%s %s%n", part, best(ranked));
      }
    }
    report("by the likeliest mention", variants, variants.stream().map(each -> each.stream().mapToDouble(v -> v.row()[1] * (v.row()[5] == 0 ? 1 : 0)).toArray()).toList());
    report("with extents", variants, variants.stream().map(each -> each.stream().mapToDouble(v -> v.row()[6]).toArray()).toList());
    likelihoods = rescored(variants);
    System.out.printf("%.1f s%n", (System.nanoTime() - start) / 1e9);
    report("by trees", variants, likelihoods);
    if (System.getenv("SHOW") != null) {
      for (int a = 0; a < 260; a++) {
        List<Actor> found = new ActorChooser(thresholds).choose(variants.get(a), likelihoods.get(a));
        StringBuilder show = new StringBuilder();
        for (Part part : SCORED) {
          List<Set<String>> gold = articles.get(a).actors(part);
          Set<String> given = new HashSet<>();
          for (Actor actor : found) {
            if (actor.part() == part) {
              String text = text(a, actor.places().get(0).line(), actor.places().get(0).extent());
              given.add(text);
              if (gold.stream().noneMatch(g -> g.contains(text))) {
                show.append(String.format("   + %s %s %.2f%n", part, text, actor.likelihood()));
              }
            }
          }
          gold.stream().filter(g -> g.stream().noneMatch(given::contains)).forEach(g -> show.append("   - " + part + " " + g + "\n"));
        }
        if (!show.isEmpty()) {
          System.out.println("ARTICLE " + articles.get(a).id() + String.format(" %.2f %s", gates.get(a).article(), articles.get(a).relevant()) + "\n" + show);
        }
      }
    }
  }

  private List<double[]> rescored(List<List<Variant>> variants) {
    List<double[]> scores = new ArrayList<>();
    variants.forEach(each -> scores.add(new double[each.size()]));
    for (int fold = 0; fold < FOLDS; fold++) {
      TreeTrainer.Trained trained = trees(fold, variants);
      if (fold == 0) {
        System.out.println(trained.gains());
      }
      for (int a = fold; a < articles.size(); a += FOLDS) {
        for (int i = 0; i < scores.get(a).length; i++) {
          scores.get(a)[i] = trained.trees().probability(variants.get(a).get(i).row());
        }
      }
    }
    return scores;
  }

  private TreeTrainer.Trained trees(int without, List<List<Variant>> variants) {
    Examples examples = new Examples(VariantFeatures.NAMES);
    for (int a = 0; a < articles.size(); a++) {
      if (in(a, without)) {
        for (Variant each : variants.get(a)) {
          examples.add(articles.get(a).id(), each.row(), isGold(a, each) ? 1 : 0);
        }
      }
    }
    TreeSettings settings = TreeSettings.usual();
    return new TreeTrainer(settings, Objective.YES_OR_NO).train(examples);
  }

  private boolean isGold(int a, Variant variant) {
    Variant.Place place = variant.mentions().get(0);
    String text = text(a, place.line(), place.extent());
    return articles.get(a).actors(variant.part()).stream().anyMatch(each -> each.contains(text));
  }

  private void report(String name, List<List<Variant>> variants, List<double[]> scores) {
    int[] all = new int[3];
    StringBuilder line = new StringBuilder(name + ":");
    for (Part part : SCORED) {
      double best = -1, at = 0;
      int[] kept = new int[3];
      for (double t = 0.06; t < 0.8; t += 0.02) {
        int[] counts = counts(variants, scores, part, t);
        double f = 2.0 * counts[0] / (counts[1] + counts[2]);
        if (f > best) {
          best = f;
          at = t;
          kept = counts;
        }
      }
      thresholds.put(part, at);
      line.append(String.format(" %s %.1f at %.2f;", part, 100 * best, at));
      for (int i = 0; i < 3; i++) {
        all[i] += kept[i];
      }
    }
    System.out.printf("%s F %.2f P %.1f R %.1f%n", line, 200.0 * all[0] / (all[1] + all[2]), 100.0 * all[0] / all[1], 100.0 * all[0] / all[2]);
  }

  private int[] counts(List<List<Variant>> variants, List<double[]> scores, Part part, double threshold) {
    int hits = 0, given = 0, gold = 0;
    for (int a = 0; a < variants.size(); a++) {
      List<Set<String>> actors = articles.get(a).actors(part);
      gold += actors.size();
      Set<Integer> taken = new HashSet<>();
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < variants.get(a).size(); i++) {
        if (variants.get(a).get(i).part() == part && scores.get(a)[i] >= threshold) {
          order.add(i);
        }
      }
      double[] score = scores.get(a);
      order.sort(Comparator.comparingDouble((Integer i) -> -score[i]).thenComparing(i -> i));
      List<Set<String>> kept = new ArrayList<>();
      for (int i : order) {
        Variant each = variants.get(a).get(i);
        Set<String> words = new HashSet<>(Arrays.asList(each.words().split(" ")));
        if (kept.stream().anyMatch(k -> k.containsAll(words) || words.containsAll(k))) {
          continue;
        }
        kept.add(words);
        given++;
        Variant.Place place = each.mentions().get(0);
        String text = text(a, place.line(), place.extent());
        for (int g = 0; g < actors.size(); g++) {
          if (actors.get(g).contains(text) && taken.add(g)) {
            hits++;
            break;
          }
        }
      }
    }
    return new int[] {hits, given, gold};
  }
}
