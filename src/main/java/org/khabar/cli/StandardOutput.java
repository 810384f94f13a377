package org.khabar.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

/**
 * Standard output that ends the command when it cannot be written; Java's own only notes it, so
 * that a file cut short by a full disk would pass for a whole one.
 */
final class StandardOutput extends OutputStream {
  /** What systems say when the program behind a pipe has ended. */
  private static final String PIPE = "pipe";

  private final OutputStream out;

  /** Passes on to another stream; does not buffer. */
  StandardOutput(OutputStream out) {
    this.out = out;
  }

  /** The program that reads this output, such as {@code head}, has seen enough. */
  static final class ReaderGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReaderGone(IOException cause) {
      super("nobody reads the output any more", cause);
    }
  }

  /** Puts one in the place of {@link System#out}. */
  static void install() {
    System.setOut(
        new PrintStream(new StandardOutput(new FileOutputStream(FileDescriptor.out)), false));
  }

  @Override
  public void write(int singleByte) {
    write(new byte[] {(byte) singleByte}, 0, 1);
  }

  /**
   * Writes bytes.
   *
   * @throws KhabarException {@code OUTPUT_FAILED} when they cannot be written
   * @throws ReaderGone when they would reach nobody
   */
  @Override
  public void write(byte[] bytes, int offset, int length) {
    try {
      out.write(bytes, offset, length);
    } catch (IOException failure) {
      throw explained(failure);
    }
  }

  @Override
  public void flush() {
    try {
      out.flush();
    } catch (IOException failure) {
      throw explained(failure);
    }
  }

  private static RuntimeException explained(IOException failure) {
    String reason = String.valueOf(failure.getMessage());
    return reason.contains(PIPE)
        ? new ReaderGone(failure)
        : new KhabarException(
            ErrorCode.OUTPUT_FAILED,
            "Standard output cannot be written: " + reason,
            "What has been written is not whole: delete it, make room or write elsewhere, and run"
                + " the command again",
            failure);
  }
}
