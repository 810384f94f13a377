package org.khabar.query;

import static org.apache.jena.graph.Node.ANY;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.khabar.export.GraphExport;
import org.khabar.export.RdfFormat;
import org.khabar.gazetteer.BundledGazetteer;
import org.khabar.graph.ArticleGraph;
import org.khabar.graph.CopyGraph;
import org.khabar.graph.DatasetDescription;
import org.khabar.graph.EntityNames;
import org.khabar.graph.Iris;
import org.khabar.graph.WorldGraph;
import org.khabar.merge.IncidentMerger;
import org.khabar.model.Article;
import org.khabar.model.ArticleFacts;
import org.khabar.model.ArticleRef;
import org.khabar.model.Quotation;
import org.khabar.model.Reprint;
import org.khabar.model.SharedPassage;
import org.khabar.model.Span;
import org.khabar.record.RecordReader;
import org.khabar.store.KnowledgeStore;
import org.khabar.store.StoreUpdate;
import org.khabar.vocab.Prefixes;

/**
 * Four articles with invented facts, as records, taken through merging, the graph and the store as
 * the program does it.
 */
public final class QueryFixture {
  private static final Iris IRIS = new Iris();

  private QueryFixture() {}

  /** The facts of the articles. */
  public static List<ArticleFacts> facts() {
    RecordReader reader = new RecordReader();
    return resource("articles.jsonl").lines().map(reader::read).toList();
  }

  /** Builds a store from the articles. */
  public static KnowledgeStore store(Path folder) {
    KnowledgeStore store = KnowledgeStore.at(folder);
    ArticleGraph articles = new ArticleGraph(IRIS);
    WorldGraph world = new WorldGraph(IRIS);
    try (StoreUpdate update = store.update();
        IncidentMerger merger = new IncidentMerger();
        EntityNames names = new EntityNames()) {
      for (ArticleFacts facts : facts()) {
        merger.add(facts);
        names.add(facts.entities());
        update.replaceGraph(articles.graphIri(facts.article()), out -> articles.write(facts, out));
      }
      update.replaceGraph(
          world.graphIri(),
          out -> {
            merger.merge(incident -> world.write(incident, names, out));
            world.writeNames(names, out);
          });
      CopyGraph copies = new CopyGraph(IRIS);
      update.replaceGraph(copies.graphIri(), out -> share(copies, out));
      describe(update);
      update.commit();
    }
    return store;
  }

  /** One article is taken for a reprint of another, and two for sharing some words. */
  private static void share(CopyGraph copies, StreamRDF out) {
    List<Article> articles = facts().stream().map(ArticleFacts::article).toList();
    Article report = articles.get(0);
    copies.write(new Reprint(ArticleRef.of(articles.get(3)), ArticleRef.of(report), 0.75, 1), out);
    copies.write(
        new SharedPassage(words(report, "Karachi"), words(articles.get(1), "Karachi"), 1), out);
  }

  private static Quotation words(Article article, String words) {
    int begin = article.text().indexOf(words);
    Span span = new Span(begin, begin + words.length());
    return new Quotation(ArticleRef.of(article), span, span, words, 1);
  }

  /** The description states two graphs: of the dataset and of the ontology. */
  private static void describe(StoreUpdate update) {
    DatasetGraph described = DatasetGraphFactory.create();
    new DatasetDescription(IRIS, BundledGazetteer.origin()).write(StreamRDFLib.dataset(described));
    described
        .listGraphNodes()
        .forEachRemaining(
            name ->
                update.replaceGraph(
                    name.getURI(),
                    out -> described.find(name, ANY, ANY, ANY).forEachRemaining(out::quad)));
  }

  /** A file beside the expected tables. */
  public static String resource(String name) {
    try (InputStream stream =
        QueryFixture.class.getResourceAsStream("/org/khabar/queries/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("no such file: " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** An answer with plain line ends and without the digests in the names of claims. */
  public static String stable(String answer) {
    return answer.replace("\r\n", "\n").replaceAll("-[0-9a-f]{12}>", ">");
  }

  /** What a query answers, written in a format. */
  public static String answer(
      SavedQuery query, Map<String, String> values, ResultFormat format, QueryTarget target) {
    GraphExport turtle = new GraphExport(RdfFormat.TTL, Prefixes.of(Iris.DEFAULT_BASE));
    BoundQuery bound = BoundQuery.of(query, values);
    ResultFormat fitting = bound.givesGraph() ? ResultFormat.TTL : format;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRun(fitting, Prefixes.of(Iris.DEFAULT_BASE), 100, turtle::writeTriples)
        .run(bound, target, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
