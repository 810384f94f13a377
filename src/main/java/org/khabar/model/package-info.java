/**
 * What Khabar knows of an article and of the world, as records and enums.
 *
 * <p>Every other room speaks in these types; this one knows no file, no language engine and no RDF.
 * Offsets are UTF-16 indexes into {@link org.khabar.model.Article#text()}, end exclusive; {@link
 * org.khabar.model.CodePoints} turns them into the code points that the JSON record and the graph
 * state.
 */
@NullMarked
package org.khabar.model;

import org.jspecify.annotations.NullMarked;
