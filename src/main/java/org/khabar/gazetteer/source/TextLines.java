package org.khabar.gazetteer.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a UTF-8 text, numbered; no line takes more memory than the longest one allowed. */
final class TextLines {
  /** Bytes; the longest rows of GeoNames' dumps have some ten thousand. */
  static final int LONGEST = 1 << 20;

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private int at;
  private int end;
  private long number;

  /**
   * One line.
   *
   * @param number from 1
   * @param text without its line end; empty when it was too long
   * @param tooLong whether it was longer than allowed
   */
  record Line(long number, String text, boolean tooLong) {}

  TextLines(InputStream in) {
    this.in = in;
  }

  /** The next line, or nothing at the end. */
  Optional<Line> next() throws IOException {
    pending.reset();
    boolean tooLong = false;
    boolean any = false;
    while (at < end || fill()) {
      any = true;
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      tooLong |= pending.size() + stop - at > LONGEST;
      if (!tooLong) {
        pending.write(buffer, at, stop - at);
      }
      at = stop + 1;
      if (stop < end) {
        break;
      }
      at = end;
    }
    return any ? Optional.of(line(tooLong)) : Optional.empty();
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  private Line line(boolean tooLong) {
    number++;
    String text = tooLong ? "" : pending.toString(StandardCharsets.UTF_8);
    if (text.endsWith("\r")) {
      text = text.substring(0, text.length() - 1);
    }
    if (number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
    }
    return new Line(number, text, tooLong);
  }
}
