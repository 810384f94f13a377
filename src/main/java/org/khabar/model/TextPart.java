package org.khabar.model;

/**
 * A part of an article's text.
 *
 * @param kind what it is for
 * @param span where it stands; of damage an empty one where something is missing
 * @param meant of damage, what is read in its place, such as {@code killed} for {@code k1lled};
 *     mostly nothing
 */
public record TextPart(PartKind kind, Span span, String meant) {
  public TextPart {
    if (!meant.isEmpty() && kind != PartKind.DAMAGE) {
      throw new IllegalArgumentException("nothing else is meant by a " + kind);
    }
  }

  /** A part that is read as it stands, or is damage that is not read. */
  public TextPart(PartKind kind, Span span) {
    this(kind, span, "");
  }
}
