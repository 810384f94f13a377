package org.khabar.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

/** Lets one build at a time work on a store; the system frees it when its process dies. */
final class BuildLock implements AutoCloseable {
  /**
   * Lock files held in this process. They must not even be opened again: to close a file frees the
   * locks that the process has on it.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private BuildLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws KhabarException {@code STORE_IN_USE} when another build has it
   */
  static BuildLock take(Path folder) {
    Path file = folder.resolve("build.lock");
    if (!HELD.add(file)) {
      throw inUse(folder, "this process");
    }
    BuildLock lock = null;
    try {
      lock = lock(folder, file);
      return lock;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      if (lock == null) {
        HELD.remove(file);
      }
    }
  }

  private static BuildLock lock(Path folder, Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    @Nullable FileLock taken = null;
    try {
      taken = channel.tryLock();
    } finally {
      if (taken == null) {
        channel.close();
      }
    }
    if (taken == null) {
      throw inUse(folder, "process " + Files.readString(file).strip());
    }
    byte[] holder = (ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII);
    channel.truncate(0).write(ByteBuffer.wrap(holder));
    return new BuildLock(file, channel);
  }

  private static KhabarException inUse(Path folder, String holder) {
    return new KhabarException(
        ErrorCode.STORE_IN_USE,
        "Another build works on " + folder + ": " + holder,
        "Wait until it has ended, or name another store with --store");
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      HELD.remove(file);
    }
  }
}
