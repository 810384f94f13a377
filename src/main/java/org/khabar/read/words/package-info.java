/** The word lists of this room, which are text files made to be read and extended. */
@NullMarked
package org.khabar.read.words;

import org.jspecify.annotations.NullMarked;
