package org.khabar.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.khabar.model.Problem;

/** The tables of the folders of one run, each read once, and those of the archive that is read. */
final class MetadataTables {
  private final Map<Path, MetadataTable> tables = new HashMap<>();
  private Map<String, MetadataTable> archived = Map.of();
  private final Set<String> met = new HashSet<>();
  private final Set<String> finished = new HashSet<>();

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
    archived = new TreeMap<>(ofArchive);
    met.clear();
    finished.clear();
  }

  /** Notes that an entry is in the archive. */
  void meet(String name) {
    if (row(name).isPresent()) {
      met.add(name);
    }
  }

  /**
   * What is wrong with the rows of an archive's tables for whose files no entry was met; each is
   * told once, for the innermost archive it lies in.
   */
  List<Problem> withoutFiles(String archive) {
    List<Problem> missing = new ArrayList<>();
    archived.forEach(
        (name, table) -> {
          if (name.startsWith(archive + "/") && finished.add(name)) {
            String folder = name.substring(0, name.lastIndexOf('/') + 1);
            missing.addAll(table.rowsWithout(file -> met.contains(folder + file)));
          }
        });
    return missing;
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
