/**
 * Facts to and from the JSON record of {@code khabar extract}: one line of JSON an article, with
 * offsets in code points.
 *
 * <p>The same facts give the same bytes, and reading a record gives back the facts it was written
 * from.
 */
@NullMarked
package org.khabar.record;

import org.jspecify.annotations.NullMarked;
