package org.khabar.gazetteer.index;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes {@link ByteColumn}s row by row; each plane of bytes goes into a file of its own. */
final class ColumnFile implements AutoCloseable {
  private final int[] widths;
  private final List<Path> files = new ArrayList<>();
  private final List<OutputStream> planes = new ArrayList<>();

  ColumnFile(Path folder, int[] widths) throws IOException {
    this.widths = widths.clone();
    for (int column = 0; column < widths.length; column++) {
      for (int plane = 0; plane < widths[column]; plane++) {
        Path file = folder.resolve("column-" + column + "-" + plane);
        files.add(file);
        planes.add(new BufferedOutputStream(Files.newOutputStream(file), 1 << 14));
      }
    }
  }

  void add(long... cells) throws IOException {
    int plane = 0;
    for (int column = 0; column < widths.length; column++) {
      for (int shift = 8 * (widths[column] - 1); shift >= 0; shift -= 8) {
        planes.get(plane++).write((int) (cells[column] >>> shift));
      }
    }
  }

  /** The planes in their order; whole once this is closed. */
  List<Path> files() {
    return files;
  }

  @Override
  public void close() throws IOException {
    for (OutputStream plane : planes) {
      plane.close();
    }
  }
}
