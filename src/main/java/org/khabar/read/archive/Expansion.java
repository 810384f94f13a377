package org.khabar.read.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What came out of one packed file so far, in all layers together, against what went in.
 *
 * <p>Web pages pack to a tenth, rarely to a fiftieth of their size; a file of a few kilobytes that
 * unpacks to gigabytes was made to harm. At most {@value #FREE} bytes and {@value #RATIO} times the
 * file's own size are unpacked, through at most {@value #DEEPEST} layers.
 */
public final class Expansion {
  static final long FREE = 64_000_000;
  static final long RATIO = 200;
  static final int DEEPEST = 5;

  private long packed;
  private long unpacked;

  /** Counts the bytes of the file itself. */
  public InputStream packed(InputStream in) {
    return new Counted(in) {
      @Override
      void count(long bytes) {
        packed += bytes;
      }
    };
  }

  /**
   * Counts what is unpacked, and bounds it.
   *
   * @param depth how many layers lie around it, from 1
   * @return a stream that throws {@link UnpackingException} beyond the bound
   * @throws UnpackingException when there are too many layers
   */
  InputStream unpacked(InputStream in, int depth) throws UnpackingException {
    if (depth > DEEPEST) {
      throw new UnpackingException(
          "It is packed more than " + DEEPEST + " times over; what is inside is not read.");
    }
    return new Counted(in) {
      @Override
      void count(long bytes) throws UnpackingException {
        unpacked += bytes;
        if (unpacked > FREE + RATIO * packed) {
          throw new UnpackingException(
              "It unpacks to more than " + RATIO + " times its size; the rest is not read.");
        }
      }
    };
  }

  private abstract static class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    abstract void count(long bytes) throws IOException;

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
      } catch (RuntimeException damaged) {
        // What unpacks does not check all that damage can do.
        throw new IOException("the archive is damaged", damaged);
      }
    }

    @Override
    public long skip(long wanted) throws IOException {
      long skipped = super.skip(wanted);
      count(skipped);
      return skipped;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
