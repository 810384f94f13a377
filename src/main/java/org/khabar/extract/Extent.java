package org.khabar.extract;

/**
 * The words for an actor around its noun, by their numbers in the line.
 *
 * @param begin first word
 * @param end behind the last word
 */
record Extent(int begin, int end) {}
