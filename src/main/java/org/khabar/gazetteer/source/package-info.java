/**
 * The files of other gazetteers: told apart by what is in them, read row by row, brought together
 * in an index.
 */
@NullMarked
package org.khabar.gazetteer.source;

import org.jspecify.annotations.NullMarked;
