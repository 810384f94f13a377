package org.khabar.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Which process has a generation open: its id stands in a file there. */
final class Reader {
  private static final String FILE = "reader.pid";

  private Reader() {}

  /** States that this process has it; only for whoever holds its text index's lock. */
  static void enter(Path generation) {
    try {
      Files.writeString(generation.resolve(FILE), ProcessHandle.current().pid() + "\n");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Takes that back. */
  static void leave(Path generation) {
    try {
      Files.deleteIfExists(generation.resolve(FILE));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The process that states it has it, dead or alive. */
  static Optional<Long> of(Path generation) {
    try {
      return Optional.of(Long.valueOf(Files.readString(generation.resolve(FILE)).strip()));
    } catch (IOException | NumberFormatException nobody) {
      return Optional.empty();
    }
  }

  /** Whether a living process states that it has it. */
  static boolean isActive(Path generation) {
    return of(generation).flatMap(ProcessHandle::of).map(ProcessHandle::isAlive).orElse(false);
  }
}
