package org.khabar.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.khabar.read.encoding.SingleByte;

/**
 * Bytes as text.
 *
 * <p>UTF-8; UTF-16 where a byte order mark says so, or where every other byte is zero; a
 * single-byte encoding where nothing is UTF-8 (see {@link SingleByte}). Where some is, a byte that
 * is none is taken as windows-1252, so that a file with one bad byte keeps the rest of its
 * characters. The byte order mark is left out.
 *
 * @param text the characters
 * @param repaired how many bytes were not UTF-8
 * @param firstRepaired index in {@code text} of the first of them, -1 without any
 * @param charset what they were taken for
 */
record DecodedText(String text, int repaired, int firstRepaired, Charset charset) {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** So many bytes show whether a text without a mark is UTF-16. */
  private static final int LOOKED_AT = 4096;

  /** Of a hundred characters so many at least are ASCII in a text in UTF-16 without a mark. */
  private static final int LEAST_ASCII = 70;

  static DecodedText of(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || isUtf16(bytes, 1)) {
      return whole(new String(bytes, StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF) || isUtf16(bytes, 0)) {
      return whole(new String(bytes, StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
    }
    return SingleByte.of(bytes)
        .map(charset -> singleByte(bytes, charset))
        .orElseGet(() -> utf8(bytes));
  }

  /** Whether the bytes begin with the mark of UTF-16, or look like it. */
  static boolean isUtf16(byte[] bytes) {
    return startsWith(bytes, 0xFF, 0xFE)
        || startsWith(bytes, 0xFE, 0xFF)
        || isUtf16(bytes, 0)
        || isUtf16(bytes, 1);
  }

  /** Whether nearly all bytes at places of this parity, and none of the others, are zero. */
  private static boolean isUtf16(byte[] bytes, int parity) {
    int length = Math.min(bytes.length, LOOKED_AT) & ~1;
    int zeros = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        if ((i & 1) != parity) {
          return false;
        }
        zeros++;
      }
    }
    return length > 2 && 200 * zeros >= LEAST_ASCII * length;
  }

  private static DecodedText whole(String text, Charset charset) {
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return new DecodedText(marked ? text.substring(1) : text, 0, -1, charset);
  }

  private static DecodedText singleByte(byte[] bytes, Charset charset) {
    int repaired = 0;
    int first = -1;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        first = first < 0 ? i : first;
        repaired++;
      }
    }
    return new DecodedText(new String(bytes, charset), repaired, first, charset);
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
        out.put(SingleByte.WINDOWS_1252.decode(ByteBuffer.wrap(new byte[] {in.get()})).get());
      }
      result = decoder.decode(in, out, true);
    }
    String text = out.flip().toString();
    return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK
        ? new DecodedText(text, repaired, first, SingleByte.WINDOWS_1252)
        : new DecodedText(
            text.substring(1), repaired, Math.max(-1, first - 1), SingleByte.WINDOWS_1252);
  }
}
