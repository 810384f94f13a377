package org.khabar.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

/** The generations in a store's folder and the file that names the one in force. */
record Generations(Path folder) {
  private static final String PREFIX = "generation-";

  /** The one in force. */
  Optional<Path> current() {
    String name;
    try {
      name = Files.readString(pointer()).strip();
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Path generation = folder.resolve(name);
    if (!name.startsWith(PREFIX) || !Files.isDirectory(generation)) {
      throw new KhabarException(
          ErrorCode.STORE_DAMAGED,
          pointer() + " names \"" + name + "\", which is not there",
          "Delete " + folder + " and build again");
    }
    return Optional.of(generation);
  }

  /** Makes the folder of a new generation, with a number above all others. */
  Path create() {
    try {
      int last = all().stream().mapToInt(Generations::number).max().orElse(0);
      return Files.createDirectory(folder.resolve(PREFIX + (last + 1)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Puts a finished generation in force, in one step that is on disk when this returns. */
  void makeCurrent(Path generation) {
    Path next = folder.resolve("current.next");
    try {
      Files.writeString(next, generation.getFileName() + "\n");
      FileTree.sync(next);
      Files.move(next, pointer(), StandardCopyOption.ATOMIC_MOVE);
      syncFolder();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Deletes what earlier builds left behind and nobody reads any more; only for whoever holds the
   * build lock.
   */
  void deleteOld() {
    Optional<Path> current = current();
    for (Path generation : all()) {
      if (!current.equals(Optional.of(generation)) && !Reader.isActive(generation)) {
        FileTree.delete(generation);
      }
    }
  }

  private Path pointer() {
    return folder.resolve("current");
  }

  private List<Path> all() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> number(file) > 0).sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The generation's number, from 1; 0 for any other file. */
  private static int number(Path file) {
    String name = file.getFileName().toString();
    boolean isGeneration = name.matches(PREFIX + "[1-9][0-9]{0,8}");
    return isGeneration ? Integer.parseInt(name.substring(PREFIX.length())) : 0;
  }

  /** Makes the rename durable; where a folder cannot be opened, the file system sees to it. */
  private void syncFolder() {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notOnThisSystem) {
      // Windows: the rename is durable with the next flush.
    }
  }
}
