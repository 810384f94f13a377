package org.khabar.remember;

import java.util.stream.IntStream;

/**
 * Rows of whole numbers from 0 on, each number in one row at most; a row goes by its first number.
 * 16 bytes a number, in files; not thread-safe.
 */
public final class Chains implements AutoCloseable {
  /** What follows a number, plus one; zero at a row's end. */
  private final Numbers next = new Numbers();

  /** The last number of a row that has more than one, plus one. */
  private final Numbers last = new Numbers();

  /** Puts the row that begins with the one number behind the row that begins with the other. */
  public void append(int row, int further) {
    next.set(end(row), further + 1L);
    last.set(row, end(further) + 1L);
  }

  private int end(int row) {
    long end = last.get(row);
    return end == 0 ? row : (int) end - 1;
  }

  /** The numbers of a row, in their order. */
  public IntStream row(int first) {
    return IntStream.iterate(first, number -> number >= 0, number -> (int) next.get(number) - 1);
  }

  @Override
  public void close() {
    next.close();
    last.close();
  }
}
