/**
 * The index of places: one file format for the gazetteer in the jar and for those that users make,
 * and its one writer.
 */
@NullMarked
package org.khabar.gazetteer.index;

import org.jspecify.annotations.NullMarked;
