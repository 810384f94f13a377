package org.khabar.gazetteer.index;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * An index as it lies in a file: the head, then the sections one behind the other.
 *
 * @param header the head
 * @param sections the sections, memory-mapped or in memory
 */
record IndexFile(IndexHeader header, Map<Section, ByteBuffer> sections) {
  IndexFile {
    sections = Map.copyOf(sections);
  }

  /**
   * Maps a file into memory; a file that is not as long as its head says is refused.
   *
   * @throws IndexFormatException when it is no whole index of this version
   */
  static IndexFile map(Path path) throws IOException {
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
      IndexHeader header = header(file);
      long at = header.bytes().length;
      if (file.size() != at + header.length()) {
        throw new IndexFormatException(
            "it has " + file.size() + " bytes and should have " + (at + header.length()));
      }
      Map<Section, ByteBuffer> sections = new EnumMap<>(Section.class);
      for (Section section : Section.values()) {
        sections.put(section, file.map(MapMode.READ_ONLY, at, header.length(section)));
        at += header.length(section);
      }
      return new IndexFile(header, sections);
    }
  }

  private static IndexHeader header(FileChannel file) throws IOException {
    try {
      return IndexHeader.read(
          new DataInputStream(new BufferedInputStream(Channels.newInputStream(file))));
    } catch (EOFException e) {
      throw new IndexFormatException("it ends too early");
    }
  }

  /** Reads a stream to its end. */
  static IndexFile read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    IndexHeader header = IndexHeader.read(in);
    Map<Section, ByteBuffer> sections = new EnumMap<>(Section.class);
    for (Section section : Section.values()) {
      byte[] bytes = new byte[Math.toIntExact(header.length(section))];
      in.readFully(bytes);
      sections.put(section, ByteBuffer.wrap(bytes));
    }
    return new IndexFile(header, sections);
  }

  /** The places row by row, however the file has them. */
  ByteBuffer rows() {
    ByteBuffer planes = section(Section.PLANES);
    return planes.capacity() == 0
        ? section(Section.ROWS)
        : RowPlanes.rows(planes, PlaceTable.WIDTH);
  }

  /** Writes the file in the form that a compressor makes the least of. */
  void writePlanes(OutputStream out) throws IOException {
    Map<Section, ByteBuffer> turned = new EnumMap<>(Section.class);
    Map<Section, Long> lengths = new EnumMap<>(Section.class);
    Map<Section, Integer> checksums = new EnumMap<>(Section.class);
    turned.putAll(sections);
    turned.put(Section.PLANES, ByteBuffer.wrap(RowPlanes.of(rows(), PlaceTable.WIDTH)));
    turned.put(Section.ROWS, ByteBuffer.allocate(0));
    turned.forEach(
        (section, bytes) -> {
          lengths.put(section, (long) bytes.capacity());
          checksums.put(section, checksum(bytes));
        });
    out.write(
        new IndexHeader(header.rows(), header.names(), lengths, checksums, header.sources())
            .bytes());
    for (ByteBuffer bytes : turned.values()) {
      Channels.newChannel(out).write(bytes.duplicate());
    }
  }

  private static int checksum(ByteBuffer bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes.duplicate());
    return (int) crc.getValue();
  }

  ByteBuffer section(Section section) {
    return sections.getOrDefault(section, ByteBuffer.allocate(0));
  }

  /**
   * Reads all of it and compares its checksums.
   *
   * @throws IndexFormatException when one is wrong
   */
  void verify() throws IndexFormatException {
    for (Section section : Section.values()) {
      if (checksum(section(section)) != header.checksums().getOrDefault(section, 0)) {
        throw new IndexFormatException("its " + section.fileName() + " are damaged");
      }
    }
  }
}
