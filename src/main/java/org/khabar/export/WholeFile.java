package org.khabar.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.ToLongFunction;
import org.apache.jena.atlas.RuntimeIOException;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

/** A file that is the old one or the complete new one at every moment. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a file.
   *
   * @param content writes the content and says how many things it wrote
   * @return what the content said
   * @throws KhabarException {@code OUTPUT_FAILED} when the file cannot be written
   */
  public static long write(Path file, ToLongFunction<OutputStream> content) {
    Path whole = file.toAbsolutePath();
    if (Files.isDirectory(whole)) {
      throw new KhabarException(
          ErrorCode.OUTPUT_FAILED, file + " is a folder", "Name the file to write in it");
    }
    Path part =
        whole.resolveSibling(whole.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      long count = writePart(part, content);
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
      return count;
    } catch (IOException | UncheckedIOException | RuntimeIOException failure) {
      throw new KhabarException(
          ErrorCode.OUTPUT_FAILED,
          "Cannot write " + file + ": " + reason(failure),
          "Check that the folder exists, may be written to and has room; what stood in the file"
              + " before still does",
          failure);
    }
  }

  /** The words of the system, without those of the libraries between it and here. */
  private static String reason(Throwable failure) {
    Throwable first = failure;
    while (first.getCause() != null) {
      first = first.getCause();
    }
    return first instanceof NoSuchFileException
        ? "there is no such folder"
        : String.valueOf(first.getMessage());
  }

  private static long writePart(Path part, ToLongFunction<OutputStream> content)
      throws IOException {
    boolean done = false;
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
      long count = content.applyAsLong(stream);
      done = true;
      return count;
    } finally {
      if (!done) {
        Files.deleteIfExists(part);
      }
    }
  }
}
