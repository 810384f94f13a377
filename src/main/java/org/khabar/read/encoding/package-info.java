/** Tells the encodings of texts and pages. */
@NullMarked
package org.khabar.read.encoding;

import org.jspecify.annotations.NullMarked;
