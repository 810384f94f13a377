package org.khabar.gazetteer.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.khabar.model.GazetteerSource;

/**
 * What stands at the head of an index: eight bytes {@code KHBRGAZT}, version, length of the rest of
 * the head, its CRC-32C, then how many rows and names there are, the length and CRC-32C of each
 * section, and the sources. All numbers big-endian.
 *
 * @param rows how many places
 * @param names how many different names, in their compared form
 * @param lengths bytes of each section
 * @param checksums CRC-32C of each section
 * @param sources what the rows are from
 */
record IndexHeader(
    int rows,
    int names,
    Map<Section, Long> lengths,
    Map<Section, Integer> checksums,
    List<GazetteerSource> sources) {
  static final int VERSION = 3;
  private static final long MAGIC = 0x4b48425247415a54L; // KHBRGAZT
  private static final int LONGEST_HEAD = 1 << 20;

  IndexHeader {
    lengths = Map.copyOf(lengths);
    checksums = Map.copyOf(checksums);
    sources = List.copyOf(sources);
  }

  long length(Section section) {
    return lengths.getOrDefault(section, 0L);
  }

  /** Bytes of all sections. */
  long length() {
    return lengths.values().stream().mapToLong(Long::longValue).sum();
  }

  /** A number that differs where the contents do. */
  long fingerprint() {
    return ((long) crc(body()) << 32) | (rows & 0xffffffffL);
  }

  /** The head as it stands in the file. */
  byte[] bytes() {
    byte[] body = body();
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(head)) {
      out.writeLong(MAGIC);
      out.writeInt(VERSION);
      out.writeInt(body.length);
      out.writeInt(crc(body));
      out.write(body);
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return head.toByteArray();
  }

  private byte[] body() {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(body)) {
      out.writeInt(rows);
      out.writeInt(names);
      for (Section section : Section.values()) {
        out.writeLong(length(section));
        out.writeInt(checksums.getOrDefault(section, 0));
      }
      out.writeInt(sources.size());
      for (GazetteerSource source : sources) {
        out.writeUTF(source.name());
        out.writeUTF(source.address());
        out.writeUTF(source.licence());
        out.writeUTF(source.attribution());
        out.writeUTF(source.date());
        out.writeLong(source.rows());
      }
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return body.toByteArray();
  }

  /**
   * Reads the head.
   *
   * @throws IndexFormatException when it is none, of another version or damaged
   */
  static IndexHeader read(DataInputStream in) throws IOException {
    if (in.readLong() != MAGIC) {
      throw new IndexFormatException("it is no index of places");
    }
    int version = in.readInt();
    if (version != VERSION) {
      throw new IndexFormatException(
          "it is of version " + version + ", and this Khabar reads version " + VERSION);
    }
    int length = in.readInt();
    int checksum = in.readInt();
    if (length < 0 || length > LONGEST_HEAD) {
      throw new IndexFormatException("its head is damaged");
    }
    byte[] body = new byte[length];
    in.readFully(body);
    if (crc(body) != checksum) {
      throw new IndexFormatException("its head is damaged");
    }
    return parse(new DataInputStream(new ByteArrayInputStream(body)));
  }

  private static IndexHeader parse(DataInputStream in) throws IOException {
    int rows = in.readInt();
    int names = in.readInt();
    Map<Section, Long> lengths = new EnumMap<>(Section.class);
    Map<Section, Integer> checksums = new EnumMap<>(Section.class);
    for (Section section : Section.values()) {
      lengths.put(section, in.readLong());
      checksums.put(section, in.readInt());
    }
    int count = in.readInt();
    List<GazetteerSource> sources = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sources.add(
          new GazetteerSource(
              in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), in.readLong()));
    }
    return new IndexHeader(rows, names, lengths, checksums, sources);
  }

  private static int crc(byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
