package org.khabar.pipeline;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;
import org.khabar.compare.CopyFinder;
import org.khabar.graph.CopyGraph;
import org.khabar.model.Article;
import org.khabar.model.Copies;
import org.khabar.model.Reprint;
import org.khabar.model.SharedPassage;
import org.khabar.remember.Sorter;
import org.khabar.remember.StoredList;

/** What the articles of a build share with each other, on its way into the graph. */
final class SharedText implements AutoCloseable {
  private static final Comparator<SharedPassage> BY_PLACE =
      Comparator.comparing((SharedPassage passage) -> passage.one().article().place())
          .thenComparing(passage -> passage.one().span())
          .thenComparing(passage -> passage.other().article().place());

  private final CopyGraph graph;
  private final CopyFinder finder = new CopyFinder();
  private final StoredList<Article> furtherSources = new StoredList<>(Article.class);
  private final StoredList<Copies> copies = new StoredList<>(Copies.class);

  SharedText(CopyGraph graph) {
    this.graph = graph;
  }

  void add(Article article) {
    finder.add(article);
  }

  /** Notes where an article stands a second time. */
  void addSource(Article copy) {
    furtherSources.add(copy.withoutText());
  }

  /** Compares the articles and hands on what they share; to be called once, when all are added. */
  void find(Consumer<Copies> found) {
    finder.find(
        some -> {
          copies.add(some);
          found.accept(some);
        });
  }

  /** Tells what was found, article by article. */
  void report(BuildListener listener) {
    try (Sorter<Reprint> reprints =
            new Sorter<>(
                Reprint.class, Comparator.comparing(reprint -> reprint.article().place()));
        Sorter<SharedPassage> passages = new Sorter<>(SharedPassage.class, BY_PLACE)) {
      copies.forEach(
          some -> {
            some.reprints().forEach(reprints::add);
            some.passages().stream().flatMap(SharedPassage::bothWays).forEach(passages::add);
          });
      reprints.forEach(reprint -> listener.shared(reprint.problem(), Optional.empty()));
      passages.forEach(
          passage -> listener.shared(passage.problem(), Optional.of(passage.one().points())));
    }
  }

  /** Hands on writers of the graph of copies, one for each thing that was found. */
  void write(Consumer<Consumer<StreamRDF>> out) {
    furtherSources.forEach(copy -> out.accept(quads -> graph.writeSource(copy, quads)));
    copies.forEach(
        some -> {
          some.reprints().forEach(reprint -> out.accept(quads -> graph.write(reprint, quads)));
          some.passages().forEach(passage -> out.accept(quads -> graph.write(passage, quads)));
        });
  }

  @Override
  public void close() {
    finder.close();
    furtherSources.close();
    copies.close();
  }
}
