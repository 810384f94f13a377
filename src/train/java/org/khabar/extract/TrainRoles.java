package org.khabar.extract;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khabar.learn.Examples;
import org.khabar.learn.LinearModel;
import org.khabar.learn.LinearTrainer;
import org.khabar.learn.LinearTrainer.Example;
import org.khabar.learn.Objective;
import org.khabar.learn.TreeSettings;
import org.khabar.learn.TreeTrainer;

/** Fits the models of the roles and reports their figures by cross-validation. */
public final class TrainRoles {
  static final int FOLDS = 5;
  private static final int ROUNDS = 2;

  private final List<TrainingArticle> articles;
  private final List<ArticleView> views = new ArrayList<>();
  private final List<Labels> labels = new ArrayList<>();
  /** Single models of so few actors differ with the seed. */
  private static final int MODELS = 6;

  private final Map<Part, Double> thresholds = new EnumMap<>(Part.class);
  private final List<List<int[]>> rows = new ArrayList<>();
  private List<Gates> gates = List.of();
  private List<List<Variant>> variants = List.of();
  private List<double[]> likelihoods = List.of();

  private TrainRoles(List<TrainingArticle> articles) {
    this.articles = articles;
    DeedWords deeds = new DeedWords();
    Lexicon lexicon = new Lexicon();
    for (TrainingArticle article : articles) {
      NounSorter sorter = new NounSorter(lexicon, article.reading().senses());
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

  static boolean in(int article, int without) {
    return article % FOLDS != without;
  }

  private String text(int a, Line line, Extent extent) {
    return GoldText.normal(
        line.span(extent.begin(), extent.end()).in(articles.get(a).reading().text()));
  }

  /** Fits everything to all articles, what follows to what was found out of fold. */
  private void write(Path folder) throws IOException {
    GateTraining training = new GateTraining(articles, views, labels);
    write(folder, "roles-article.model", training.article(-1)::write);
    write(folder, "roles-line.model", training.line(-1)::write);
    write(folder, "roles-heads.model", heads(-1)::write);
    write(folder, "roles-extents.model", extents(-1)::write);
    write(folder, "roles-variants.model", trees(-1).trees()::write);
    StringBuilder rows =
        new StringBuilder(
            "# The least likelihood of an actor of each part, by cross-validation; written by"
                + " TrainRoles.\n");
    thresholds.forEach(
        (part, least) -> rows.append(String.format(Locale.ROOT, "%s\t%.2f%n", part, least)));
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

  private void validate() {
    long start = System.nanoTime();
    gates = new GateTraining(articles, views, labels).outOfFold();
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
    findVariants();
    likelihoods = rescored();
    RoleReport report = new RoleReport(articles, variants);
    report.print("by the likeliest mention", likelihood(VariantFeatures.NAMES.indexOf("weighed")));
    thresholds.putAll(report.print("by trees", likelihoods));
    System.out.printf("%.1f s%n", (System.nanoTime() - start) / 1e9);
  }

  /** One of the numbers of the variants as their likelihood. */
  private List<double[]> likelihood(int feature) {
    return variants.stream()
        .map(each -> each.stream().mapToDouble(one -> one.row()[feature]).toArray())
        .toList();
  }

  /** The variants of all articles, found out of fold. */
  private void findVariants() {
    variants = new ArrayList<>(Collections.nCopies(articles.size(), List.of()));
    int right = 0;
    int all = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      LinearModel heads = heads(fold);
      LinearModel extents = extents(fold);
      for (int a = fold; a < articles.size(); a += FOLDS) {
        VariantFinder finder = new VariantFinder(views.get(a), gates.get(a), heads, extents);
        variants.set(a, finder.find());
        for (int i = 0; i < labels.get(a).parts.length; i++) {
          Part part = labels.get(a).parts[i];
          if (part != Part.NONE) {
            Extent best = finder.extents(i, part).get(0).extent();
            String text = text(a, views.get(a).candidates().get(i).line(), best);
            right += labels.get(a).strings.get(i).contains(text) ? 1 : 0;
            all++;
          }
        }
      }
    }
    System.out.printf("extents right, given the noun: %.3f of %d%n", right / (double) all, all);
  }

  private List<double[]> rescored() {
    List<double[]> scores = new ArrayList<>();
    variants.forEach(each -> scores.add(new double[each.size()]));
    for (int fold = 0; fold < FOLDS; fold++) {
      TreeTrainer.Trained trained = trees(fold);
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

  private TreeTrainer.Trained trees(int without) {
    Examples examples = new Examples(VariantFeatures.NAMES);
    for (int a = 0; a < articles.size(); a++) {
      if (in(a, without)) {
        for (Variant each : variants.get(a)) {
          examples.add(articles.get(a).id(), each.row(), isGold(a, each) ? 1 : 0);
        }
      }
    }
    TreeSettings settings = TreeSettings.usual().withModels(MODELS);
    return new TreeTrainer(settings, Objective.YES_OR_NO).train(examples);
  }

  private boolean isGold(int a, Variant variant) {
    String text = RoleReport.text(articles.get(a), variant);
    return articles.get(a).actors(variant.part()).stream().anyMatch(each -> each.contains(text));
  }
}
