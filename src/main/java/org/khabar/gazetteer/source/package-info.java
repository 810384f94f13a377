/**
 * The files of other gazetteers: told apart by what is in them, read row by row, brought together
 * in an index.
 *
 * <p>{@link org.khabar.gazetteer.source.GazetteerBuild} is the door. {@code InputFiles} opens what
 * the user names, {@code SourceKind} tells what it is, a reader of that kind hands its rows to
 * {@code RowCollector}, which counts them by source, tells problems and sorts them on disk by
 * place; {@code PlaceMerger} makes one place of all rows about it, for the index.
 */
@NullMarked
package org.khabar.gazetteer.source;

import org.jspecify.annotations.NullMarked;
