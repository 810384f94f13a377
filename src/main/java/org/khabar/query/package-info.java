/** Saved queries: their files, their typed parameters, where they run and how answers look. */
@NullMarked
package org.khabar.query;

import org.jspecify.annotations.NullMarked;
