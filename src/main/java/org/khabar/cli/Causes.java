package org.khabar.cli;

import java.util.Objects;
import java.util.stream.Stream;

/** A failure and what caused it. */
final class Causes {
  /** More than any library wraps; a chain may be a circle. */
  private static final int DEEPEST = 50;

  private Causes() {}

  /** The failure first, what lies deepest last. */
  static Stream<Throwable> of(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
  }
}
