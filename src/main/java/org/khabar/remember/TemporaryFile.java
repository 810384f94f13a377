package org.khabar.remember;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** A file that is gone when it is closed. */
final class TemporaryFile {
  private TemporaryFile() {}

  static FileChannel create() {
    try {
      return FileChannel.open(
          Files.createTempFile("khabar", ".tmp"),
          StandardOpenOption.READ,
          StandardOpenOption.WRITE,
          StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static void close(FileChannel file) {
    try {
      file.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
