package org.khabar.read;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/** An input of many articles that says so when there is none in it. */
final class NonEmptySource implements ArticleSource {
  private final ArticleSource source;
  private boolean given;

  NonEmptySource(ArticleSource source) {
    this.source = source;
  }

  @Override
  public Optional<Fetched> next() throws IOException {
    boolean first = !given;
    given = true;
    Optional<Fetched> fetched = source.next();
    return first ? fetched.or(() -> Optional.of(Fetched.of(Refusals.noArticles(name())))) : fetched;
  }

  @Override
  public OptionalLong expected() throws IOException {
    return source.expected();
  }

  @Override
  public String name() {
    return source.name();
  }

  @Override
  public void close() {
    source.close();
  }
}
