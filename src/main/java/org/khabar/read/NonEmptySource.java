package org.khabar.read;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import org.khabar.model.ReadOutcome;

/** An input of many articles that says so when there is none in it. */
final class NonEmptySource implements ArticleSource {
  private final ArticleSource source;
  private boolean given;

  NonEmptySource(ArticleSource source) {
    this.source = source;
  }

  @Override
  public Optional<ReadOutcome> next() throws IOException {
    boolean first = !given;
    given = true;
    Optional<ReadOutcome> outcome = source.next();
    return first ? outcome.or(() -> Optional.of(Refusals.noArticles(name()))) : outcome;
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
