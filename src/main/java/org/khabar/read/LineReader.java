package org.khabar.read;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Reads a stream line by line and never holds more of a line than its bound. */
final class LineReader implements Closeable {
  private static final Line BLANK = new Line(DecodedText.of(new byte[0]), false);

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
    int end = lineEnd();
    if (end < limit && end - position <= longest) {
      byte[] line = Arrays.copyOfRange(buffer, position, end);
      position = end + 1;
      return Optional.of(line.length == 0 ? BLANK : new Line(DecodedText.of(line), false));
    }
    return Optional.of(longLine());
  }

  /** A line that is not in the buffer as a whole, or is longer than the bound. */
  private Line longLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 17);
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && fill()) {
      int end = lineEnd();
      int kept = Math.min(end - position, longest - line.size());
      line.write(buffer, position, kept);
      tooLong |= kept < end - position;
      ended = end < limit;
      position = ended ? end + 1 : end;
    }
    return new Line(DecodedText.of(line.toByteArray()), tooLong);
  }

  private int lineEnd() {
    int end = position;
    while (end < limit && buffer[end] != '\n') {
      end++;
    }
    return end;
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
