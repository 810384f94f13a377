package org.khabar.extract;

/**
 * A noun phrase behind a preposition.
 *
 * @param preposition the preposition
 * @param phrase what stands behind it
 */
record Attached(String preposition, Phrase phrase) {}
