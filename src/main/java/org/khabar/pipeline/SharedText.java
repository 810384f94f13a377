package org.khabar.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;
import org.khabar.compare.CopyFinder;
import org.khabar.graph.CopyGraph;
import org.khabar.model.Article;
import org.khabar.model.Copies;
import org.khabar.model.SharedPassage;

/** What the articles of a build share with each other, on its way into the graph. */
final class SharedText implements AutoCloseable {
  private final CopyGraph graph;
  private final CopyFinder finder = new CopyFinder();
  private final List<Article> furtherSources = new ArrayList<>();
  private Copies copies = Copies.NONE;

  SharedText(CopyGraph graph) {
    this.graph = graph;
  }

  void add(Article article) {
    finder.add(article);
  }

  /** Notes where an article stands a second time. */
  void addSource(Article copy) {
    furtherSources.add(
        new Article(
            copy.id(),
            copy.key(),
            copy.source(),
            copy.url(),
            copy.title(),
            copy.authors(),
            copy.publisher(),
            copy.published(),
            copy.kind(),
            copy.language(),
            "",
            List.of(),
            List.of(),
            List.of(),
            copy.lines(),
            copy.bases()));
  }

  /** Compares the articles; to be called once, when all have been added. */
  Copies find() {
    copies = finder.find();
    return copies;
  }

  /** Tells what was found, article by article. */
  void report(BuildListener listener) {
    copies.reprints().stream()
        .sorted(Comparator.comparing(reprint -> reprint.article().place()))
        .forEach(reprint -> listener.shared(reprint.problem(), Optional.empty()));
    copies.passages().stream()
        .flatMap(SharedPassage::bothWays)
        .sorted(
            Comparator.comparing((SharedPassage passage) -> passage.one().article().place())
                .thenComparing(passage -> passage.one().span())
                .thenComparing(passage -> passage.other().article().place()))
        .forEach(
            passage -> listener.shared(passage.problem(), Optional.of(passage.one().points())));
  }

  /** Hands on writers of the graph of copies, one for each thing that was found. */
  void write(Consumer<Consumer<StreamRDF>> out) {
    furtherSources.forEach(copy -> out.accept(quads -> graph.writeSource(copy, quads)));
    copies.reprints().forEach(reprint -> out.accept(quads -> graph.write(reprint, quads)));
    copies.passages().forEach(passage -> out.accept(quads -> graph.write(passage, quads)));
  }

  @Override
  public void close() {
    finder.close();
  }
}
