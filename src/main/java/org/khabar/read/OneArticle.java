package org.khabar.read;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/** An input that gives one outcome. */
abstract class OneArticle implements ArticleSource {
  private final String name;
  private boolean given;

  OneArticle(String name) {
    this.name = name;
  }

  /** Fetches it; called once. */
  abstract Fetched fetch() throws IOException;

  @Override
  public final Optional<Fetched> next() throws IOException {
    if (given) {
      return Optional.empty();
    }
    given = true;
    return Optional.of(fetch());
  }

  @Override
  public OptionalLong expected() {
    return OptionalLong.of(1);
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public void close() {}
}
