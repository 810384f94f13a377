/**
 * The index of places: one file format for the gazetteer in the jar and for those that users make,
 * and its one writer.
 *
 * <p>{@link org.khabar.gazetteer.index.IndexWriter} takes places sorted by id; rows, texts, codes,
 * the table of names and that of divisions are sections of the file, put together by {@code
 * IndexParts} behind a head with their lengths and checksums. {@link
 * org.khabar.gazetteer.index.PlaceIndex} reads them as they lie.
 */
@NullMarked
package org.khabar.gazetteer.index;

import org.jspecify.annotations.NullMarked;
