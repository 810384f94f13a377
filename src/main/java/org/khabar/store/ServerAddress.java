package org.khabar.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Where a running server answers, written beside the store so that other commands find it.
 *
 * @param dataset the dataset's address, for example {@code http://localhost:3030/khabar}: SPARQL
 *     queries and Graph Store Protocol reads go there
 * @param process the server's process id
 */
public record ServerAddress(URI dataset, long process) {
  private static final String FILE = "server";

  /** The address in a store's folder; absent where none is written or its process is gone. */
  public static Optional<ServerAddress> find(Path store) {
    List<String> lines;
    try {
      lines = Files.readAllLines(store.resolve(FILE));
    } catch (IOException none) {
      return Optional.empty();
    }
    if (lines.size() != 2 || !lines.get(1).matches("[0-9]{1,18}")) {
      return Optional.empty();
    }
    long process = Long.parseLong(lines.get(1));
    boolean alive = ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
    return alive
        ? Optional.of(new ServerAddress(URI.create(lines.get(0)), process))
        : Optional.empty();
  }

  /** Writes this address into a store's folder, in one step. */
  public void publish(Path store) {
    Path next = store.resolve(FILE + ".next");
    try {
      Files.writeString(next, dataset + "\n" + process + "\n");
      Files.move(next, store.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Removes this address from a store's folder, if it is still the one written there. */
  public void withdraw(Path store) {
    try {
      if (find(store).equals(Optional.of(this))) {
        Files.deleteIfExists(store.resolve(FILE));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
