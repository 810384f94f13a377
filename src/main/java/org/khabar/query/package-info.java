/**
 * Saved queries: their files, their typed parameters, where they run and how answers look.
 *
 * <p>{@link org.khabar.query.QueryLibrary} finds the files, {@code HeaderReader} their descriptions
 * and parameters; {@code BoundQuery} puts the user's values in, {@link org.khabar.query.QueryRun}
 * asks a {@link org.khabar.query.QueryTarget}, and a writer for each format prints the answer.
 */
@NullMarked
package org.khabar.query;

import org.jspecify.annotations.NullMarked;
