package org.khabar.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.khabar.remember.StoredMap;

/**
 * The named graphs of a store and what becomes of each in an update.
 *
 * <p>Each generation keeps their IRIs in a file, one a line.
 */
final class NamedGraphs implements AutoCloseable {
  private static final String FILE = "graphs.txt";

  private final StoredMap<Standing> graphs = new StoredMap<>(Standing.class);

  /** What becomes of a named graph. */
  enum Standing {
    OLD,
    KEPT,
    REPLACED,
    REMOVED;

    boolean isChange() {
      return this == REPLACED || this == REMOVED;
    }
  }

  /** Adds the graphs of a generation, of which nothing is said yet. */
  void readFrom(Path generation) throws IOException {
    try (Stream<String> names = Files.lines(generation.resolve(FILE))) {
      names.forEach(name -> graphs.put(name, Standing.OLD));
    }
  }

  /** Writes the IRIs of those that stay into a generation. */
  void writeTo(Path generation) throws IOException {
    try (Writer out = Files.newBufferedWriter(generation.resolve(FILE))) {
      forEach(graph -> writeLine(out, graph));
    }
  }

  private static void writeLine(Writer out, String graph) {
    try {
      out.write(graph + "\n");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Whether there is a graph that stays as it is; thread-safe. */
  boolean holds(String graph) {
    return graphs.get(graph).filter(it -> !it.isChange()).isPresent();
  }

  /** States that a graph stays as it is, if it is there. */
  void keep(String graph) {
    if (graphs.get(graph).filter(Standing.OLD::equals).isPresent()) {
      graphs.put(graph, Standing.KEPT);
    }
  }

  /**
   * States that a graph is replaced or removed.
   *
   * @throws IllegalStateException when that was stated before
   */
  void change(String graph, Standing standing) {
    if (graphs.get(graph).filter(Standing::isChange).isPresent()) {
      throw new IllegalStateException("graph changed twice in one update: " + graph);
    }
    graphs.put(graph, standing);
  }

  /** Removes all that nothing was said of; returns how many. */
  int removeOthers() {
    int[] removed = {0};
    graphs.forEach(
        (graph, standing) -> {
          if (standing == Standing.OLD) {
            graphs.put(graph, Standing.REMOVED);
            removed[0]++;
          }
        });
    return removed[0];
  }

  /** Hands on the IRIs of those that the store will hold, as far as stated now. */
  void forEach(Consumer<String> use) {
    graphs.forEach(
        (graph, standing) -> {
          if (standing != Standing.REMOVED) {
            use.accept(graph);
          }
        });
  }

  /** Hands on the IRIs of those that are replaced or removed. */
  void forEachChanged(Consumer<String> use) {
    graphs.forEach(
        (graph, standing) -> {
          if (standing.isChange()) {
            use.accept(graph);
          }
        });
  }

  @Override
  public void close() {
    graphs.close();
  }
}
