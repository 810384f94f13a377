/**
 * Feeds: the items of RSS 0.9 to 2.0 and Atom files.
 *
 * <p>Knows feeds and nothing of Khabar's files.
 */
@NullMarked
package org.khabar.read.feed;

import org.jspecify.annotations.NullMarked;
