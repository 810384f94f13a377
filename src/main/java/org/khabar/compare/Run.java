package org.khabar.compare;

/**
 * Words in a row that two texts have in common.
 *
 * @param one number of the first word in one text
 * @param other number of the first word in the other
 * @param length how many words
 */
record Run(int one, int other, int length) {}
