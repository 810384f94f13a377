package org.khabar.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.khabar.read.archive.Archive;

/**
 * Finds the tables of metadata in an archive and in the archives inside it, in a pass of its own:
 * an archive is read from its first byte to its last, and a table may stand behind its texts.
 *
 * <p>Of all else the pass looks at the first bytes alone. It has the bounds of the reading that
 * follows it, which reports where it breaks off.
 */
final class ArchiveTables {
  /** So many bytes show an archive, also a packed one (one block of a tar file, POSIX.1-1988). */
  private static final int LOOKED_AT = 512;

  private final Sources sources;
  private final Map<String, MetadataTable> tables = new HashMap<>();

  private ArchiveTables(Sources sources) {
    this.sources = sources;
  }

  /**
   * Whether what begins so has entries, behind whatever layers of gzip; of bzip2, whose first bytes
   * show nothing of what is inside, whether it may have some.
   */
  static boolean isArchive(byte[] start) {
    Format format = FileSignatures.of(start);
    return format == Format.GZIP
        ? isArchive(Archive.unpackedStart(start))
        : format == Format.ZIP || format == Format.TAR || format == Format.BZIP2;
  }

  /** The tables by the names of their entries; the archive is read to its end. */
  static Map<String, MetadataTable> of(Input archive, Sources sources) {
    ArchiveTables found = new ArchiveTables(sources);
    try {
      found.collect(archive);
    } catch (IOException reportedLater) {
      // What stands before the break is kept.
    }
    return found.tables;
  }

  private void collect(Input input) throws IOException {
    Format format = FileSignatures.of(input.start());
    switch (format) {
      case ZIP -> collect(input, input.zip());
      case TAR -> collect(input, input.tar());
      case GZIP, BZIP2 -> collect(input.unpacked(format));
      default -> {
        // It has no entries.
      }
    }
  }

  private void collect(Input archive, Archive entries) throws IOException {
    for (Optional<Archive.Entry> next = entries.next(); next.isPresent(); next = entries.next()) {
      Archive.Entry entry = next.get();
      if (entry.fault().isEmpty() && !ArchiveSource.isPassedOver(entry.name())) {
        take(archive, entry);
      }
    }
  }

  private void take(Input archive, Archive.Entry entry) throws IOException {
    String name = archive.name() + "/" + entry.name();
    if (MetadataTable.isNamed(name)) {
      Input input = archive.inside(name, entry.content(), 1);
      if (sources.isMetadata(input)) {
        tables.put(name, MetadataTable.read(input.bytes(), name));
      }
      return;
    }
    byte[] start = entry.content().readNBytes(LOOKED_AT);
    if (isArchive(start)) {
      collect(
          archive.inside(
              name, new SequenceInputStream(new ByteArrayInputStream(start), entry.content()), 1));
    }
  }
}
