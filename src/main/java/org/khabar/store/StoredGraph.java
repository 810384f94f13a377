package org.khabar.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.store.LockObtainFailedException;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

/**
 * One generation of the graph, open in this process, with text and spatial search.
 *
 * <p>Its default graph is the union of all named graphs. Many threads may read it at once, each in
 * a transaction of its own; nothing may be written to it.
 */
public final class StoredGraph implements AutoCloseable {
  static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Path generation;
  private final TextSearch text;
  private final Database database;

  private StoredGraph(Path generation, TextSearch text, Database database) {
    this.generation = generation;
    this.text = text;
    this.database = database;
  }

  static StoredGraph open(Path generation, Duration patience) {
    TextSearch text = openText(generation, patience);
    StoredGraph graph = null;
    try {
      Reader.enter(generation);
      graph = new StoredGraph(generation, text, Database.open(generation));
      graph.dataset().getContext().set(TextQuery.textIndex, text.index());
      SpatialSearch.attach(graph.dataset(), generation);
      return graph;
    } finally {
      if (graph == null) {
        text.close();
      }
    }
  }

  /** The text index is opened first: its lock stands for the whole generation. */
  private static TextSearch openText(Path generation, Duration patience) {
    Instant end = Instant.now().plus(patience);
    while (true) {
      try {
        return TextSearch.open(generation);
      } catch (TextIndexException failure) {
        if (!(failure.getCause() instanceof LockObtainFailedException)) {
          throw failure;
        }
        if (Instant.now().isAfter(end)) {
          throw inUse(generation);
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the store", stop);
    }
  }

  private static KhabarException inUse(Path generation) {
    String holder = Reader.of(generation).map(pid -> "process " + pid).orElse("another process");
    return new KhabarException(
        ErrorCode.STORE_IN_USE,
        generation.getParent() + " is being read by " + holder,
        "Wait until that process has ended, or stop it");
  }

  /** The graph; to be read in transactions. */
  public DatasetGraph dataset() {
    return database.dataset();
  }

  /** The folder of the generation that this is. */
  public Path generation() {
    return generation;
  }

  /** Lets go of the graph, so that another process can open it. */
  @Override
  public void close() {
    database.close();
    Reader.leave(generation);
    text.close();
  }

  /** Lets go of the graph and deletes it; for a generation that is no longer in force. */
  public void discard() {
    close();
    FileTree.delete(generation);
  }
}
