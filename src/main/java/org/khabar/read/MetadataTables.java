package org.khabar.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The tables of the folders of one run, each read once. */
final class MetadataTables {
  private final Map<Path, MetadataTable> tables = new HashMap<>();

  /** The table beside {@code file}; an empty one where there is none. */
  MetadataTable beside(Path file, String source) throws IOException {
    Path path = file.resolveSibling(MetadataTable.FILE);
    MetadataTable known = tables.get(path);
    if (known == null) {
      String name = source.substring(0, source.lastIndexOf('/') + 1) + MetadataTable.FILE;
      known = Files.isRegularFile(path) ? MetadataTable.read(path, name) : MetadataTable.NONE;
      tables.put(path, known);
    }
    return known;
  }
}
