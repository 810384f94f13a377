package org.khabar.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;
import org.khabar.store.NamedGraphs.Standing;

/**
 * One change of the graph: prepared beside the generation in force, then put in its place.
 *
 * <p>Closed without {@link #commit()}, it leaves the store as it was. Not thread-safe.
 */
public final class StoreUpdate implements AutoCloseable {
  private static final String SPOOL = "quads.spool";

  private final Generations generations;
  private final BuildLock lock;
  private final Optional<Path> previous;
  private final Path folder;
  private final QuadSpool spool;
  private final NamedGraphs graphs = new NamedGraphs();
  private boolean committed;

  private StoreUpdate(Generations generations, BuildLock lock) throws IOException {
    this.generations = generations;
    this.lock = lock;
    generations.deleteOld();
    previous = generations.current();
    if (previous.isPresent()) {
      graphs.readFrom(previous.get());
    }
    folder = generations.create();
    spool = QuadSpool.create(folder.resolve(SPOOL));
  }

  static StoreUpdate begin(Generations generations) {
    try {
      Files.createDirectories(generations.folder());
    } catch (IOException failure) {
      throw new KhabarException(
          ErrorCode.OUTPUT_FAILED,
          "The store's folder cannot be made: " + generations.folder(),
          "Name a folder with --store, in a place that you may write to",
          failure);
    }
    BuildLock lock = BuildLock.take(generations.folder());
    StoreUpdate update = null;
    try {
      update = new StoreUpdate(generations, lock);
      return update;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      if (update == null) {
        lock.close();
      }
    }
  }

  /** The folder of the new generation, where a build keeps files of its own beside the graph. */
  public Path folder() {
    return folder;
  }

  /** The folder of the generation in force, where the last build kept its files. */
  public Optional<Path> previous() {
    return previous;
  }

  /** Hands on the IRIs of the named graphs that the store will hold, as far as stated now. */
  public void forEachGraph(Consumer<String> use) {
    graphs.forEach(use);
  }

  /** Whether the generation in force has a named graph that stays as it is; thread-safe. */
  public boolean holds(String graph) {
    return graphs.holds(graph);
  }

  /** States that a named graph stays as it is, if it is there. */
  public void keepGraph(String graph) {
    graphs.keep(graph);
  }

  /** Takes out all named graphs that this update has said nothing of; returns how many. */
  public int removeOtherGraphs() {
    return graphs.removeOthers();
  }

  /**
   * States what a named graph holds from now on, in place of what it held.
   *
   * @param graph IRI of the graph
   * @param content writes the statements: triples, or quads of this very graph
   * @throws IllegalStateException when this update already speaks of the graph
   */
  public void replaceGraph(String graph, Consumer<StreamRDF> content) {
    graphs.change(graph, Standing.REPLACED);
    content.accept(spool.graph(NodeFactory.createURI(graph)));
  }

  /**
   * Takes a named graph out of the store; one that is not there is no error.
   *
   * @throws IllegalStateException when this update already speaks of the graph
   */
  public void removeGraph(String graph) {
    graphs.change(graph, Standing.REMOVED);
  }

  /**
   * Writes the new generation and puts it in force; all of it is on disk when this returns.
   *
   * @throws KhabarException never for what was given: whatever fails here fails on a copy, and the
   *     store stays as it was
   */
  public void commit() {
    try {
      spool.close();
      if (previous.isPresent()) {
        copyIndexes(previous.get());
      }
      try (Database database = Database.openForAdding(folder)) {
        writeQuads(database.dataset());
        writeText();
        SpatialSearch.build(database.dataset(), folder);
      }
      graphs.writeTo(folder);
      Files.delete(folder.resolve(SPOOL));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    generations.makeCurrent(folder);
    committed = true;
  }

  private void copyIndexes(Path from) throws IOException {
    for (String part : new String[] {Database.FOLDER, TextSearch.FOLDER}) {
      FileTree.copy(from.resolve(part), folder.resolve(part));
    }
  }

  private void writeQuads(DatasetGraph dataset) {
    dataset.executeWrite(
        () -> {
          if (previous.isPresent()) {
            graphs.forEachChanged(graph -> dataset.removeGraph(NodeFactory.createURI(graph)));
          }
          spool.read(dataset::add);
        });
  }

  private void writeText() throws IOException {
    try (TextSearch text = TextSearch.open(folder)) {
      if (previous.isPresent()) {
        graphs.forEachChanged(text::removeGraph);
      }
      spool.read(text::add);
      text.commit();
    }
  }

  /** Ends the update; discards it unless it was committed. */
  @Override
  public void close() {
    try (lock) {
      graphs.close();
      spool.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      if (!committed) {
        FileTree.delete(folder);
      }
    }
  }
}
