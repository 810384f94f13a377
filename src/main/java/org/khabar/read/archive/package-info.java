/**
 * Packed files: what is in an archive, entry by entry, and a bound on what may come out of it.
 *
 * <p>Nothing is ever written to disk; an entry's name is only a name.
 */
@NullMarked
package org.khabar.read.archive;

import org.jspecify.annotations.NullMarked;
