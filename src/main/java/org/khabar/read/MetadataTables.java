package org.khabar.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The tables of the folders of one run, each read once, and those of the archive that is read. */
final class MetadataTables {
  private final Map<Path, MetadataTable> tables = new HashMap<>();
  private Map<String, MetadataTable> archived = Map.of();

  /** The table beside {@code file}; an empty one where there is none. */
  MetadataTable beside(Path file, String source) throws IOException {
    Path path = file.resolveSibling(MetadataTable.FILE);
    MetadataTable known = tables.get(path);
    if (known == null) {
      String name = source.substring(0, source.lastIndexOf('/') + 1) + MetadataTable.FILE;
      known = Files.isRegularFile(path) ? read(path, name) : MetadataTable.NONE;
      tables.put(path, known);
    }
    return known;
  }

  private static MetadataTable read(Path path, String name) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return MetadataTable.read(in, name);
    }
  }

  /** Takes the tables of an archive in place of those of the one before. */
  void enter(Map<String, MetadataTable> ofArchive) {
    archived = Map.copyOf(ofArchive);
  }

  /** The table that is the entry with this name, if it is one. */
  Optional<MetadataTable> entry(String name) {
    return Optional.ofNullable(archived.get(name));
  }

  /** What a table of the archive says of the entry with this name. */
  Optional<MetadataTable.Row> row(String name) {
    int file = name.lastIndexOf('/') + 1;
    return entry(name.substring(0, file) + MetadataTable.FILE)
        .flatMap(table -> table.row(name.substring(file)));
  }
}
