package org.khabar.read;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a stream line by line and never holds more of a line than its bound. */
final class LineReader implements Closeable {
  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;

  /**
   * Reads from {@code in}, which it closes in the end.
   *
   * @param longest bytes of the longest line that is given in full
   */
  LineReader(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** A line without its end; cut when it is longer than the bound. */
  record Line(DecodedText content, boolean tooLong) {}

  /** The next line; empty at the end of the stream. */
  Optional<Line> next() throws IOException {
    if (!fill()) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && fill()) {
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      int kept = Math.min(end - position, longest - line.size());
      line.write(buffer, position, kept);
      tooLong |= kept < end - position;
      ended = end < limit;
      position = ended ? end + 1 : end;
    }
    return Optional.of(new Line(DecodedText.of(line.toByteArray()), tooLong));
  }

  /** Whether there is at least one byte more. */
  private boolean fill() throws IOException {
    if (position == limit) {
      position = 0;
      limit = Math.max(0, in.read(buffer));
    }
    return position < limit;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
