package org.khabar.model;

import java.util.Optional;
import java.util.function.Function;

/**
 * A value and the sign that says it.
 *
 * @param basis for example {@code JSON-LD datePublished}, {@code front matter title}, {@code
 *     byline}
 */
public record Stated<T>(T value, String basis) {
  /** Another value that the same sign says. */
  public <R> Stated<R> map(Function<T, R> change) {
    return new Stated<>(change.apply(value), basis);
  }

  /** What a sign says, if it says something. */
  public static <T> Optional<Stated<T>> of(Optional<T> value, String basis) {
    return value.map(said -> new Stated<>(said, basis));
  }
}
