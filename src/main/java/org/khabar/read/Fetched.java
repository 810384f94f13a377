package org.khabar.read;

import java.io.IOException;
import org.khabar.model.ReadOutcome;

/**
 * An article as it was fetched from its file: what is left to do touches no file and can be done on
 * any thread.
 */
final class Fetched {
  private final String name;
  private final long size;
  private final Reading reading;

  /**
   * An article yet to be read.
   *
   * @param name its file, for messages
   * @param size about how many bytes it has
   */
  Fetched(String name, long size, Reading reading) {
    this.name = name;
    this.size = size;
    this.reading = reading;
  }

  /** Takes an article apart that has been fetched. */
  interface Reading {
    ReadOutcome read() throws IOException;
  }

  /** Something of which nothing is left to be read. */
  static Fetched of(ReadOutcome outcome) {
    return new Fetched("", 0, () -> outcome);
  }

  long size() {
    return size;
  }

  /** The article, or the reason why there is none; a failure becomes a reason. */
  ReadOutcome read() {
    try {
      return reading.read();
    } catch (IOException failure) {
      return Refusals.unreadable(name, failure);
    } catch (RuntimeException fault) {
      return Refusals.fault(name, fault);
    }
  }
}
