package org.khabar.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text.
 *
 * <p>UTF-8, or UTF-16 where a byte order mark says so. A byte that is no UTF-8 is taken as
 * windows-1252, so that a file in that encoding is read in full and a file with one bad byte keeps
 * the rest of its characters. The byte order mark is left out.
 *
 * @param text the characters
 * @param repaired how many bytes were taken as windows-1252
 * @param firstRepaired index in {@code text} of the first of them, -1 without any
 */
record DecodedText(String text, int repaired, int firstRepaired) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  static DecodedText of(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new DecodedText(
          new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), 0, -1);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new DecodedText(
          new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), 0, -1);
    }
    return utf8(bytes);
  }

  /** Whether the bytes begin with the mark of UTF-16. */
  static boolean isUtf16(byte[] bytes) {
    return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static DecodedText utf8(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    int repaired = 0;
    int first = -1;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      first = first < 0 ? out.position() : first;
      repaired += result.length();
      for (int i = 0; i < result.length(); i++) {
        out.put(WINDOWS_1252.decode(ByteBuffer.wrap(new byte[] {in.get()})).get());
      }
      result = decoder.decode(in, out, true);
    }
    String text = out.flip().toString();
    return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK
        ? new DecodedText(text, repaired, first)
        : new DecodedText(text.substring(1), repaired, Math.max(-1, first - 1));
  }
}
