package org.khabar.read;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/** One input, opened when the first article is asked for and read piece by piece. */
interface ArticleSource extends AutoCloseable {
  /**
   * The next article, or the reason why there is none in its place; empty at the end.
   *
   * @throws IOException when the input can't be read any further
   */
  Optional<Fetched> next() throws IOException;

  /**
   * About how many outcomes it will give, told by its size and its first bytes; empty where these
   * don't show it, as with most.
   *
   * @throws IOException when the input can't be read
   */
  default OptionalLong expected() throws IOException {
    return OptionalLong.empty();
  }

  /** The input's path relative to its root, for messages. */
  String name();

  /** Lets go of the file; does no harm when called twice. */
  @Override
  void close();
}
