package org.khabar.extract;

/**
 * What a noun phrase depends on, as far as this can be told without a parser.
 *
 * @param relation "subject", "passive", "object", "owner" or a preposition; "" where none was found
 * @param word number of the verb or noun it depends on; -1 where none was found
 */
record Governor(String relation, int word) {
  static final Governor NONE = new Governor("", -1);
}
