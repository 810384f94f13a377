package org.khabar.read;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.apache.commons.io.input.ReaderInputStream;
import org.jspecify.annotations.Nullable;
import org.khabar.model.ReadOutcome;
import org.khabar.read.archive.Archive;
import org.khabar.read.archive.Expansion;

/** An input that has been opened and whose first bytes have been looked at. */
final class Input implements Closeable {
  private static final int LOOKED_AT = 1 << 16;

  private final String name;
  private final byte[] start;
  private final InputStream rest;
  private final Expansion expansion;
  private final int depth;
  private @Nullable Format format;

  private Input(String name, InputStream in, Expansion expansion, int depth) throws IOException {
    this.name = name;
    this.start = in.readNBytes(LOOKED_AT);
    this.rest = in;
    this.expansion = expansion;
    this.depth = depth;
  }

  /** An input in no archive. */
  static Input open(String name, InputStream in) throws IOException {
    Expansion expansion = new Expansion();
    return new Input(name, expansion.packed(in), expansion, 0);
  }

  /** An input that was inside this one; {@code layers} lie between the two. */
  Input inside(String entry, InputStream in, int layers) throws IOException {
    return new Input(entry, in, expansion, depth + layers);
  }

  /** Its entries, where it is a ZIP file. */
  Archive zip() {
    return Archive.zip(bytes(), expansion, depth + 1);
  }

  /** Its entries, where it is a tar file. */
  Archive tar() {
    return Archive.tar(bytes(), expansion, depth + 1);
  }

  /** What is inside, where it is a file of gzip or bzip2. */
  Input unpacked(Format packed) throws IOException {
    InputStream inside =
        packed == Format.BZIP2
            ? Archive.bunzip(bytes(), expansion, depth + 1)
            : Archive.gunzip(bytes(), expansion, depth + 1);
    return inside(name, inside, 1);
  }

  /** Its path relative to the input's root. */
  String name() {
    return name;
  }

  /** Its first {@value #LOOKED_AT} bytes, or all of them. */
  byte[] start() {
    return start;
  }

  /** What it is; tables are known by the names of their columns. */
  Format format(FieldNames names) {
    Format known = format;
    if (known == null) {
      known = FormatFinder.of(start, Sources.unpacked(name), names);
      format = known;
    }
    return known;
  }

  /** The first bytes as text; the last character may be half of one. */
  String startText() {
    return DecodedText.of(start).text();
  }

  /** Whether {@link #start} is all there is. */
  boolean isWhole() {
    return start.length < LOOKED_AT;
  }

  /** All bytes from the first on. */
  InputStream bytes() {
    return new SequenceInputStream(new ByteArrayInputStream(start), rest);
  }

  /** All bytes of a text that is read piece by piece; UTF-16 becomes UTF-8. */
  InputStream text() throws IOException {
    return DecodedText.isUtf16(start)
        ? ReaderInputStream.builder()
            .setReader(new InputStreamReader(bytes(), DecodedText.of(start).charset()))
            .setCharset(StandardCharsets.UTF_8)
            .get()
        : bytes();
  }

  /** Reads one article's bytes. */
  interface Reading {
    ReadOutcome read(byte[] bytes) throws IOException;
  }

  /** All of it as one article, yet to be read; refused when it has more bytes than that. */
  Fetched fetched(int longest, Reading reading) throws IOException {
    byte[] bytes = bytes().readNBytes(longest + 1);
    return bytes.length > longest
        ? Fetched.of(Refusals.tooLong(name, OptionalInt.empty(), longest))
        : new Fetched(name, bytes.length, () -> reading.read(bytes));
  }

  @Override
  public void close() {
    try {
      rest.close();
    } catch (IOException alreadyGone) {
      // Nothing was written and all that was wanted has been read.
    }
  }
}
