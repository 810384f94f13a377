package org.khabar.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
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
import org.khabar.merge.IncidentMerger;
import org.khabar.model.AppliedJudgement;
import org.khabar.model.Copies;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;
import org.khabar.model.LinkJudgement;
import org.khabar.model.MergedIncident;
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
    IncidentMerger merger = new IncidentMerger();
    EntityNames names = new EntityNames();
    BuildCounter counter = new BuildCounter(listener);
    try (StoreUpdate update = store.update();
        KnownFacts known = KnownFacts.in(update.previous());
        FactsWriter kept = new FactsWriter(update.folder());
        SharedText shared = new SharedText(copyGraph);
        Stream<ReadOutcome> outcomes = reader.read(inputs.stream().sorted().toList());
        OrderedWork<ReadOutcome, Checked> checking =
            new OrderedWork<>(
                outcomes.iterator(), check(update, known)::check, ReadOutcome::length)) {
      Set<String> vanished = storedArticles(update);
      Set<LinkJudgement> decided = new HashSet<>();
      for (Optional<Checked> next = checking.next(); next.isPresent(); next = checking.next()) {
        Checked checked = next.get();
        counter.count(checked);
        if (checked instanceof Checked.Article article) {
          String graph = articleGraph.graphIri(article.facts().article());
          vanished.remove(graph);
          article.quads().ifPresent(quads -> update.replaceGraph(graph, to(quads)));
          kept.write(article.digest(), article.facts());
          merger.add(article.facts());
          names.add(article.facts().entities());
          shared.add(article.facts().article());
          article.facts().entities().judgements().stream()
              .map(AppliedJudgement::judgement)
              .forEach(decided::add);
        } else if (checked instanceof Checked.Copy copy) {
          kept.writeCopy(copy.digest());
          shared.addSource(copy.article());
        }
      }
      requireArticles(counter, inputs);
      knowledge.corrections().unused(decided).forEach(listener::unusedCorrection);
      Copies copies = shared.find();
      shared.report(listener);
      listener.storing();
      List<MergedIncident> incidents = merger.merge(copies);
      boolean changed =
          counter.analysed() > 0 || !vanished.isEmpty() || !kept.copies().equals(known.copies());
      if (changed) {
        vanished.forEach(update::removeGraph);
        update.replaceGraph(worldGraph.graphIri(), out -> conclude(incidents, names, out));
        update.replaceGraph(copyGraph.graphIri(), out -> conclude(shared, out));
        describe(update);
        kept.finish();
        update.commit();
      }
      return counter.report(vanished.size(), changed, IncidentSummary.of(incidents, names));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ArticleCheck check(StoreUpdate update, KnownFacts known) {
    return new ArticleCheck(articleGraph, validator, known, update.graphs(), digests, knowledge);
  }

  private Set<String> storedArticles(StoreUpdate update) {
    Set<String> graphs = update.graphs();
    graphs.remove(worldGraph.graphIri());
    graphs.remove(copyGraph.graphIri());
    graphs.removeAll(described().keySet());
    return graphs;
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
  private void conclude(List<MergedIncident> incidents, EntityNames names, StreamRDF out) {
    for (MergedIncident incident : incidents) {
      check(single -> worldGraph.write(List.of(incident), names, single), out);
    }
    worldGraph.writeNames(names, out);
  }

  /** Writes what the articles share, each thing checked before the next. */
  private void conclude(SharedText shared, StreamRDF out) {
    shared.write(writer -> check(writer, out));
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

  private void describe(StoreUpdate update) {
    described().forEach((graph, quads) -> update.replaceGraph(graph, to(quads)));
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
