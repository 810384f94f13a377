/**
 * Places and organizations by name: the bundled index, its file format, and the curated lists
 * beside it.
 *
 * <p>What makes the index from its sources lives in {@code src/train/java}.
 */
@NullMarked
package org.khabar.gazetteer;

import org.jspecify.annotations.NullMarked;
