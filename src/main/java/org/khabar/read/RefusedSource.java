package org.khabar.read;

import org.khabar.model.ReadOutcome;

/** An input that gives no article. */
final class RefusedSource extends OneArticle {
  private final ReadOutcome refusal;

  RefusedSource(String name, ReadOutcome refusal) {
    super(name);
    this.refusal = refusal;
  }

  @Override
  Fetched fetch() {
    return Fetched.of(refusal);
  }
}
