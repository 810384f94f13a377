package org.khabar.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.khabar.graph.ArticleGraph;
import org.khabar.graph.CopyGraph;
import org.khabar.graph.DatasetDescription;
import org.khabar.graph.EntityNames;
import org.khabar.graph.Iris;
import org.khabar.graph.WorldGraph;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;
import org.khabar.model.ReadOutcome;
import org.khabar.read.ArticleReader;
import org.khabar.read.ReadOptions;
import org.khabar.store.KnowledgeStore;
import org.khabar.store.StoreUpdate;
import org.khabar.validate.GraphValidator;
import org.khabar.validate.Violation;
import org.khabar.work.OrderedWork;

/**
 * Builds the graph of a folder of articles: read, analyse, link and extract each; compare, merge;
 * graph, validate, store.
 *
 * <p>What has not changed since the last build is taken from it. The store ends up with what the
 * inputs say and nothing else or, when anything fails, as it was. The order in which the inputs are
 * named makes no difference.
 */
public final class Build {
  private final KnowledgeStore store;
  private final Knowledge knowledge;
  private final ArticleDigest digests;
  private final ArticleReader reader;
  private final ArticleGraph articleGraph;
  private final WorldGraph worldGraph;
  private final CopyGraph copyGraph;
  private final DatasetDescription description;
  private final GraphValidator validator = new GraphValidator();

  /**
   * A build into a store of everything that the inputs hold, with IRIs under the given base, with
   * what a user brings.
   */
  public Build(KnowledgeStore store, Iris iris, Knowledge knowledge) {
    this(store, iris, knowledge, ReadOptions.ALL);
  }

  /** A build of what the options let through. */
  public Build(KnowledgeStore store, Iris iris, Knowledge knowledge, ReadOptions options) {
    this.store = store;
    this.reader = new ArticleReader(options);
    this.knowledge = knowledge;
    String program = ArticleDigest.program() + " " + iris.base() + " " + knowledge.mark();
    this.digests = new ArticleDigest(program, knowledge.corrections());
    this.articleGraph = new ArticleGraph(iris);
    this.worldGraph = new WorldGraph(iris);
    this.copyGraph = new CopyGraph(iris);
    this.description = new DatasetDescription(iris, knowledge.sources());
  }

  /** About how many articles the inputs hold, for showing progress. */
  public OptionalLong expected(List<Path> inputs) {
    return reader.expected(inputs);
  }

  /**
   * Builds the graph.
   *
   * @throws KhabarException {@code INPUT_MISSING} or {@code NO_ARTICLES} for the inputs, {@code
   *     STORE_IN_USE} while another build runs, {@code GRAPH_INVALID} when the merged graph breaks
   *     a shape; the store is as it was
   */
  public BuildReport run(List<Path> inputs, BuildListener listener) {
    BuildCounter counter = new BuildCounter(listener);
    try (StoreUpdate update = store.update();
        KnownFacts known = KnownFacts.in(update.previous());
        FactsWriter kept = new FactsWriter(update.folder());
        Gathered gathered = new Gathered(copyGraph);
        Stream<ReadOutcome> outcomes = reader.read(inputs.stream().sorted().toList());
        OrderedWork<ReadOutcome, Checked> checking =
            new OrderedWork<>(
                outcomes.iterator(), check(update, known)::check, ReadOutcome::length)) {
      for (Optional<Checked> next = checking.next(); next.isPresent(); next = checking.next()) {
        counter.count(next.get());
        if (next.get() instanceof Checked.Article article) {
          put(article, update);
          kept.write(article.digest(), article.facts());
          gathered.add(article.facts());
        } else if (next.get() instanceof Checked.Copy copy) {
          kept.writeCopy(copy.digest());
          gathered.addSource(copy.article());
        }
      }
      requireArticles(counter, inputs);
      gathered.compare(knowledge.corrections(), listener);
      int removed = removeVanished(update);
      boolean changed = counter.analysed() > 0 || removed > 0 || !kept.hasCopiesOf(known);
      listener.storing();
      if (changed) {
        update.replaceGraph(worldGraph.graphIri(), out -> conclude(gathered, counter, out));
        update.replaceGraph(copyGraph.graphIri(), out -> gathered.copies(each -> check(each, out)));
        described().forEach((graph, quads) -> update.replaceGraph(graph, to(quads)));
        kept.finish();
        update.commit();
      } else {
        gathered.incidents(incident -> counter.count(incident, gathered.names()));
      }
      return counter.report(removed, changed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ArticleCheck check(StoreUpdate update, KnownFacts known) {
    return new ArticleCheck(articleGraph, validator, known, update::holds, digests, knowledge);
  }

  /** Puts an article's graph into the store, or lets it stay there. */
  private void put(Checked.Article article, StoreUpdate update) {
    String graph = articleGraph.graphIri(article.facts().article());
    article
        .quads()
        .ifPresentOrElse(
            quads -> update.replaceGraph(graph, to(quads)), () -> update.keepGraph(graph));
  }

  /** Takes the articles that are no longer among the inputs out of the store; returns how many. */
  private int removeVanished(StoreUpdate update) {
    update.keepGraph(worldGraph.graphIri());
    update.keepGraph(copyGraph.graphIri());
    described().keySet().forEach(update::keepGraph);
    return update.removeOtherGraphs();
  }

  private static void requireArticles(BuildCounter counter, List<Path> inputs) {
    if (counter.articles() == 0) {
      throw new KhabarException(
          ErrorCode.NO_ARTICLES,
          "There is no article to read in "
              + inputs.stream().map(Path::toString).collect(Collectors.joining(", "))
              + "; the store is as it was.",
          "Name files or folders with articles; --since, --until and --language may keep them out.");
    }
  }

  /** Writes the incidents of the world, each one checked before the next. */
  private void conclude(Gathered gathered, BuildCounter counter, StreamRDF out) {
    EntityNames names = gathered.names();
    gathered.incidents(
        incident -> {
          counter.count(incident, names);
          check(single -> worldGraph.write(incident, names, single), out);
        });
    worldGraph.writeNames(names, out);
  }

  private void check(Consumer<StreamRDF> writer, StreamRDF out) {
    List<Quad> quads = ArticleCheck.quads(writer);
    List<Violation> violations = validator.validate(quads);
    if (!violations.isEmpty()) {
      throw new KhabarException(
          ErrorCode.GRAPH_INVALID,
          "The merged graph breaks a shape; nothing was stored: " + violations.get(0).message(),
          "This is a fault of Khabar; please report it with the articles it names.");
    }
    quads.forEach(out::quad);
  }

  private Map<String, List<Quad>> described() {
    return ArticleCheck.quads(description::write).stream()
        .collect(
            Collectors.groupingBy(
                quad -> quad.getGraph().getURI(), TreeMap::new, Collectors.toList()));
  }

  private static Consumer<StreamRDF> to(List<Quad> quads) {
    return out -> quads.forEach(out::quad);
  }
}
