package org.khabar.gazetteer.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

/**
 * The files that a user names: single ones, folders, and what lies in {@code .zip} and {@code .gz}.
 */
final class InputFiles {
  private static final int LOOKED_AT = 1 << 16;

  private final List<Path> files = new ArrayList<>();
  private final LongConsumer read;

  /** Takes the texts one after the other. */
  interface Taker {
    /**
     * Reads one text.
     *
     * @param name its file, with its name in an archive behind it
     * @param head what it begins with
     * @param in the whole of it
     */
    void take(String name, String head, InputStream in) throws IOException;

    /** A file, or the rest of it, cannot be read. */
    void fail(String name, InputFailedException reason);
  }

  /**
   * Files in the order in which they are named, those of a folder by name.
   *
   * @param read is told of bytes that were read, as they lie on the disk
   * @throws KhabarException {@code INPUT_MISSING} when one does not exist
   */
  InputFiles(List<Path> inputs, LongConsumer read) throws IOException {
    this.read = read;
    for (Path input : inputs) {
      if (!Files.exists(input)) {
        throw new KhabarException(
            ErrorCode.INPUT_MISSING,
            "There is no file or folder " + input + ".",
            "Check the name; relative names start at the folder you are in.");
      }
      try (Stream<Path> all = Files.walk(input)) {
        all.filter(Files::isRegularFile)
            .filter(file -> !file.getFileName().toString().startsWith("."))
            .filter(file -> file.equals(input) || !isBesides(file.getFileName().toString()))
            .sorted()
            .forEach(files::add);
      }
    }
  }

  /** Bytes of all files on the disk. */
  long size() throws IOException {
    long size = 0;
    for (Path file : files) {
      size += Files.size(file);
    }
    return size;
  }

  /** Hands on all texts; one that cannot be read does not keep the others from being. */
  void read(Taker taker) throws IOException {
    for (Path file : files) {
      String name = file.toString();
      try (InputStream in =
          new BufferedInputStream(new WatchedInput(Files.newInputStream(file), read), LOOKED_AT)) {
        open(name, in, taker);
      } catch (InputFailedException e) {
        taker.fail(name, e);
      }
    }
  }

  private static void open(String name, InputStream in, Taker taker) throws IOException {
    byte[] head = head(in);
    if (head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) {
      unzip(name, new ZipInputStream(in), taker);
    } else if (head.length > 1 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b) {
      try {
        text(name, new WatchedInput(new GZIPInputStream(in, LOOKED_AT), count -> {}), taker);
      } catch (java.util.zip.ZipException e) {
        throw new InputFailedException(e);
      }
    } else {
      taker.take(name, new String(head, StandardCharsets.UTF_8), in);
    }
  }

  private static void unzip(String archive, ZipInputStream zip, Taker taker) throws IOException {
    for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
      String name = archive + "/" + entry.getName();
      if (!entry.isDirectory() && !isBesides(entry.getName())) {
        try {
          text(name, new WatchedInput(zip, count -> {}), taker);
        } catch (InputFailedException e) {
          taker.fail(name, e);
          return; // what stands behind a damaged part cannot be found
        }
      }
    }
  }

  private static @org.jspecify.annotations.Nullable ZipEntry next(ZipInputStream zip)
      throws InputFailedException {
    try {
      return zip.getNextEntry();
    } catch (IOException | IllegalArgumentException e) {
      throw new InputFailedException(e instanceof IOException io ? io : new IOException(e));
    }
  }

  /** What GeoNames puts beside the data. */
  private static boolean isBesides(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.endsWith("readme.txt") || small.endsWith("iso-languagecodes.txt");
  }

  private static void text(String name, InputStream in, Taker taker) throws IOException {
    InputStream buffered = new BufferedInputStream(in, LOOKED_AT);
    taker.take(name, new String(head(buffered), StandardCharsets.UTF_8), buffered);
  }

  private static byte[] head(InputStream in) throws IOException {
    in.mark(LOOKED_AT);
    byte[] head = in.readNBytes(LOOKED_AT / 2);
    in.reset();
    return head;
  }
}
