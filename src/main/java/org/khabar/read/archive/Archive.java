package org.khabar.read.archive;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files in an archive, read from its first byte to its last: what stands before a break is
 * kept.
 */
public final class Archive implements Closeable {
  /** So many bytes show what a file is. */
  private static final int LOOKED_AT = 4096;

  private static final String BREAKS_OFF = "the archive breaks off";

  private final ArchiveInputStream<?> in;
  private final Expansion expansion;
  private final int depth;
  private final BooleanSupplier whole;
  private @Nullable InputStream open;

  private Archive(ArchiveInputStream<?> in, Expansion expansion, int depth, BooleanSupplier whole) {
    this.in = in;
    this.whole = whole;
    this.expansion = expansion;
    this.depth = depth;
  }

  /**
   * One file of an archive.
   *
   * @param name its path in the archive
   * @param content its bytes, to be read before the next entry is asked for
   * @param fault why it can't be read, one sentence
   */
  public record Entry(String name, InputStream content, Optional<String> fault) {}

  /** A ZIP file; {@code depth} layers lie around what is in it. */
  public static Archive zip(InputStream in, Expansion expansion, int depth) {
    EndWatch end = new EndWatch(in);
    return new Archive(
        new ZipArchiveInputStream(end, "UTF-8", true, true), expansion, depth, end::isMet);
  }

  /** A tar file; {@code depth} layers lie around what is in it. */
  public static Archive tar(InputStream in, Expansion expansion, int depth) {
    return new Archive(new TarArchiveInputStream(in, "UTF-8"), expansion, depth, () -> true);
  }

  /**
   * What a gzip file holds, also when it is made of several put together.
   *
   * @throws IOException when it has no whole head or lies too deep
   */
  public static InputStream gunzip(InputStream in, Expansion expansion, int depth)
      throws IOException {
    return expansion.unpacked(
        GzipCompressorInputStream.builder()
            .setInputStream(in)
            .setDecompressConcatenated(true)
            .get(),
        depth);
  }

  /** As {@link #gunzip}, what a bzip2 file holds. */
  public static InputStream bunzip(InputStream in, Expansion expansion, int depth)
      throws IOException {
    return expansion.unpacked(new BZip2CompressorInputStream(in, true), depth);
  }

  /**
   * The first bytes of what a gzip file holds, as far as its own first bytes give them.
   *
   * @param packed its first bytes
   */
  public static byte[] unpackedStart(byte[] packed) {
    byte[] unpacked = new byte[LOOKED_AT];
    int length = 0;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      for (int read = 0; read >= 0 && length < LOOKED_AT; ) {
        length += read;
        read = in.read(unpacked, length, LOOKED_AT - length);
      }
    } catch (IOException breaksOff) {
      // The rest of the file is not here.
    }
    return Arrays.copyOf(unpacked, length);
  }

  /**
   * The next file; folders, links and devices are passed over. Empty at the end.
   *
   * @throws IOException when the archive breaks off or unpacks without measure
   */
  public Optional<Entry> next() throws IOException {
    try {
      if (open != null) {
        // What has to be unpacked to find its end is counted; the rest is skipped.
        open.transferTo(OutputStream.nullOutputStream());
      }
      for (ArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (isFile(entry)) {
          return Optional.of(opened(entry));
        }
      }
    } catch (EOFException tooEarly) {
      throw new IOException(BREAKS_OFF, tooEarly);
    } catch (RuntimeException damaged) {
      // The library's own checks of damaged headers are not complete.
      throw new IOException("the archive is damaged", damaged);
    }
    if (!whole.getAsBoolean()) {
      throw new IOException(BREAKS_OFF);
    }
    return Optional.empty();
  }

  private static boolean isFile(ArchiveEntry entry) {
    return entry instanceof TarArchiveEntry tar ? tar.isFile() : !entry.isDirectory();
  }

  private Entry opened(ArchiveEntry entry) throws IOException {
    InputStream content = expansion.unpacked(CloseShieldInputStream.wrap(in), depth);
    open = in.canReadEntryData(entry) && !isSkipped(entry) ? content : null;
    Optional<String> name = EntryName.of(entry.getName());
    Optional<String> fault =
        name.isEmpty()
            ? Optional.of("Its name leads out of the archive.")
            : in.canReadEntryData(entry)
                ? Optional.empty()
                : Optional.of("It is encrypted, or packed in a way that is not read.");
    return new Entry(name.orElseGet(() -> EntryName.visible(entry.getName())), content, fault);
  }

  /** Whether its end is found without its being unpacked. */
  private static boolean isSkipped(ArchiveEntry entry) {
    return !(entry instanceof ZipArchiveEntry zip)
        || (!zip.getGeneralPurposeBit().usesDataDescriptor() && zip.getCompressedSize() >= 0);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
