package org.khabar.extract;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khabar.learn.BoostedTrees;
import org.khabar.learn.LinearModel;

/** Finds who and what play a part in an article, by models fitted to annotated articles. */
final class ActorFinder {
  private final DeedWords deeds = new DeedWords();
  private final Lexicon lexicon;
  private final LinearModel articleGate = linear("roles-article.model");
  private final LinearModel lineGate = linear("roles-line.model");
  private final LinearModel heads = linear("roles-heads.model");
  private final LinearModel extents = linear("roles-extents.model");
  private final BoostedTrees variants =
      BoostedTrees.load(ActorFinder.class, "roles-variants.model", VariantFeatures.NAMES);
  private final ActorChooser chooser = new ActorChooser(thresholds());

  ActorFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  private static LinearModel linear(String name) {
    try (InputStream in =
        Objects.requireNonNull(ActorFinder.class.getResourceAsStream(name), () -> "no " + name)) {
      return LinearModel.read(new BufferedInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static Map<Part, Double> thresholds() {
    Map<Part, Double> thresholds = new EnumMap<>(Part.class);
    for (List<String> row : WordList.rows("roles-thresholds.tsv")) {
      thresholds.put(Part.valueOf(row.get(0)), Double.valueOf(row.get(1)));
    }
    return thresholds;
  }

  /** The actors of an article. */
  Cast find(Reading reading) {
    ArticleView view = new ArticleView(new NounSorter(lexicon, reading.senses()), deeds, reading);
    Gates gates = gates(view, reading.lines(), articleGate, lineGate);
    List<Variant> found = new VariantFinder(view, gates, heads, extents).find();
    double[] likelihoods =
        found.stream().mapToDouble(each -> variants.probability(each.row())).toArray();
    return new Cast(view, gates, chooser.choose(found, likelihoods));
  }

  /** What the gates say of an article. */
  static Gates gates(ArticleView view, List<Line> lines, LinearModel article, LinearModel line) {
    return new Gates(
        article.probabilities(GateFeatures.of(view, lines))[1],
        lines.stream().map(each -> line.probabilities(GateFeatures.of(view, each))[1]).toList());
  }
}
