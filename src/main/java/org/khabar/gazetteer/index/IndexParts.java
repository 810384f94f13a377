package org.khabar.gazetteer.index;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.khabar.model.GazetteerSource;

/**
 * The sections of an index while they are written, each a file of a hidden folder beside it.
 *
 * <p>The index appears under its name when it is whole, never before.
 */
final class IndexParts implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Path target;
  private final Path folder;

  IndexParts(Path target) throws IOException {
    this.target = target.toAbsolutePath();
    this.folder = Files.createTempDirectory(this.target.getParent(), ".khabar-gazetteer-");
  }

  Path folder() {
    return folder;
  }

  Path path(Section section) {
    return folder.resolve(section.fileName());
  }

  OutputStream open(Section section) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(path(section)), BUFFER);
  }

  /**
   * Puts the sections behind a head, and the whole in its place.
   *
   * @param rows how many places there are
   * @param names how many different names they bear
   */
  void assemble(int rows, int names, List<GazetteerSource> sources) throws IOException {
    Path whole = folder.resolve("index");
    Map<Section, Long> lengths = new EnumMap<>(Section.class);
    Map<Section, Integer> checksums = new EnumMap<>(Section.class);
    byte[] blank = new IndexHeader(rows, names, lengths, checksums, sources).bytes();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(whole), BUFFER)) {
      out.write(blank);
      for (Section section : Section.values()) {
        CRC32C crc = new CRC32C();
        long length = append(path(section), out, crc);
        Section.requireRoom(length);
        lengths.put(section, length);
        checksums.put(section, (int) crc.getValue());
      }
    }
    try (RandomAccessFile file = new RandomAccessFile(whole.toFile(), "rw")) {
      file.write(new IndexHeader(rows, names, lengths, checksums, sources).bytes());
      file.getFD().sync();
    }
    Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Appends a section, nothing for one that was never opened; gives its length. */
  private static long append(Path part, OutputStream out, CRC32C crc) throws IOException {
    if (!Files.exists(part)) {
      return 0;
    }
    byte[] buffer = new byte[BUFFER];
    long length = 0;
    try (var in = Files.newInputStream(part)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        out.write(buffer, 0, read);
        crc.update(buffer, 0, read);
        length += read;
      }
    }
    return length;
  }

  /** Removes the folder and all that is in it. */
  @Override
  public void close() throws IOException {
    List<Path> left;
    try (Stream<Path> files = Files.walk(folder)) {
      left = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : left) {
      Files.deleteIfExists(file);
    }
  }
}
