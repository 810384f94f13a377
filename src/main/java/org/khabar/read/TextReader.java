package org.khabar.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.khabar.read.encoding.SingleByte;

/**
 * Reads a text that may be longer than memory, as {@link DecodedText} does one that is not: bytes
 * that are not of its encoding are taken as windows-1252 and counted.
 *
 * <p>Between two calls of {@link #nextPiece} it gives not many more characters than its bound, so
 * that no parser behind it can be made to hold more.
 */
final class TextReader extends Reader {
  /** So much a parser reads ahead of the piece it is at. */
  private static final int READ_AHEAD = 1 << 16;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final long longest;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14).flip();
  private boolean ended;
  private boolean begun;
  private long given;
  private int repaired;

  /**
   * Reads from {@code in}, which it closes in the end.
   *
   * @param longest characters of the longest piece, but for what a parser reads ahead
   */
  TextReader(InputStream in, Charset charset, int longest) {
    this.in = in;
    this.longest = longest;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** A piece is longer than the bound. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLongException() {
      super("it is too long");
    }
  }

  /** Begins another piece; returns how many bytes were repaired since the last one began. */
  int nextPiece() {
    int before = repaired;
    repaired = 0;
    given = 0;
    return before;
  }

  /** Gives what nobody will hold, however long, until another piece begins. */
  void passOver() {
    given = Long.MIN_VALUE;
  }

  /**
   * {@inheritDoc}
   *
   * @throws TooLongException when the piece is over its bound; nothing is lost, and {@link
   *     #nextPiece} or {@link #passOver} lets it go on
   */
  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (given > longest + READ_AHEAD) {
      throw new TooLongException();
    }
    CharBuffer out = CharBuffer.wrap(target, offset, length);
    while (out.position() == offset && !(ended && !bytes.hasRemaining())) {
      decode(out);
    }
    int read = out.position() - offset;
    if (read > 0 && !begun) {
      begun = true;
      if (target[offset] == BYTE_ORDER_MARK) {
        target[offset] = ' ';
      }
    }
    given += read;
    return read == 0 && length > 0 ? -1 : read;
  }

  private void decode(CharBuffer out) throws IOException {
    CoderResult result = decoder.decode(bytes, out, ended);
    if (result.isError()) {
      for (int i = 0; i < result.length() && out.hasRemaining(); i++) {
        repaired++;
        out.put(SingleByte.WINDOWS_1252.decode(ByteBuffer.wrap(new byte[] {bytes.get()})).get());
      }
    } else if (result.isUnderflow() && !ended) {
      fill();
    } else if (ended && result.isUnderflow()) {
      bytes.position(bytes.limit());
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < 0;
    bytes.position(bytes.position() + Math.max(0, read)).flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
