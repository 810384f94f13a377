package org.khabar.read;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A source that is not touched before its first article is asked for. */
abstract class LazySource implements ArticleSource {
  private final String name;
  private @Nullable ArticleSource opened;

  LazySource(String name) {
    this.name = name;
  }

  /** The source behind it; asked for once. */
  abstract ArticleSource source() throws IOException;

  @Override
  public final Optional<Fetched> next() throws IOException {
    ArticleSource source = opened;
    if (source == null) {
      source = source();
      opened = source;
    }
    return source.next();
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final void close() {
    if (opened != null) {
      opened.close();
    }
  }
}
