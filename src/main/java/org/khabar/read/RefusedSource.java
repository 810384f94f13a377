package org.khabar.read;

import java.util.Optional;
import org.khabar.model.ReadOutcome;

/** An input that gives no article. */
final class RefusedSource implements ArticleSource {
  private final String name;
  private final ReadOutcome refusal;
  private boolean given;

  RefusedSource(String name, ReadOutcome refusal) {
    this.name = name;
    this.refusal = refusal;
  }

  @Override
  public Optional<ReadOutcome> next() {
    if (given) {
      return Optional.empty();
    }
    given = true;
    return Optional.of(refusal);
  }

  @Override
  public long expected() {
    return 1;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void close() {}
}
