package org.khabar.model;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A passage that stands word for word in two articles.
 *
 * @param one where it stands in one of them
 * @param other where it stands in the other
 * @param length how many words it has
 */
public record SharedPassage(Quotation one, Quotation other, int length) {

  /** What to say of the article that {@code one} is taken from. */
  public Problem problem() {
    return new Problem(
        ProblemCode.COPIED_TEXT,
        one.article().source(),
        OptionalInt.of(one.line()),
        Optional.of(one.span()),
        "The same "
            + length
            + " words stand in "
            + other.article().place()
            + "; what they tell counts as told by one source.",
        "See who wrote them first before you quote either.");
  }

  /** The passage as seen from either article. */
  public Stream<SharedPassage> bothWays() {
    return Stream.of(this, new SharedPassage(/* one= */ other, /* other= */ one, length));
  }
}
