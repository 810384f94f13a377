package org.khabar.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.khabar.read.archive.Archive;

/**
 * Finds the tables of metadata in an archive and in the archives inside it, in a pass of its own:
 * an archive is read from its first byte to its last, and a table may stand behind its texts.
 *
 * <p>The pass has the bounds of the reading that follows it, which reports where it breaks off.
 */
final class ArchiveTables {
  private final Sources sources;
  private final Map<String, MetadataTable> tables = new HashMap<>();

  private ArchiveTables(Sources sources) {
    this.sources = sources;
  }

  /** The tables by the names of their entries; none where the file is no archive. */
  static Map<String, MetadataTable> of(Path file, Input opened, Sources sources) {
    Format format = sources.format(opened);
    if (format != Format.ZIP && format != Format.TAR && format != Format.GZIP) {
      return Map.of();
    }
    ArchiveTables found = new ArchiveTables(sources);
    try (Input again = Input.open(opened.name(), Files.newInputStream(file))) {
      found.collect(again);
    } catch (IOException reportedLater) {
      // What stands before the break is kept.
    }
    return found.tables;
  }

  private void collect(Input input) throws IOException {
    switch (sources.format(input)) {
      case ZIP -> collect(input, input.zip());
      case TAR -> collect(input, input.tar());
      case GZIP -> collect(input.unpacked());
      default -> {
        // It has no entries.
      }
    }
  }

  private void collect(Input archive, Archive entries) throws IOException {
    for (Optional<Archive.Entry> next = entries.next(); next.isPresent(); next = entries.next()) {
      Archive.Entry entry = next.get();
      if (entry.fault().isEmpty() && !ArchiveSource.isPassedOver(entry.name())) {
        take(archive.inside(archive.name() + "/" + entry.name(), entry.content(), 1));
      }
    }
  }

  private void take(Input entry) throws IOException {
    if (sources.isMetadata(entry)) {
      tables.put(entry.name(), MetadataTable.read(entry.bytes(), entry.name()));
    } else {
      collect(entry);
    }
  }
}
