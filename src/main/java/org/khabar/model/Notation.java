package org.khabar.model;

import java.util.Locale;

/**
 * A value of a fixed list, written the same way in records, in the ontology and on the command
 * line.
 */
public interface Notation {
  /** The constant's name, as every enum has it. */
  String name();

  /** The name in lower case with underscores, for example {@code armed_assault}. */
  default String notation() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The value with this notation.
   *
   * @throws IllegalArgumentException when the list has none
   */
  static <E extends Enum<E> & Notation> E parse(Class<E> list, String notation) {
    return Enum.valueOf(list, notation.toUpperCase(Locale.ROOT));
  }
}
