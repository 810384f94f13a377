/**
 * The whole flow: read, analyse, link, extract, merge, graph, validate, store.
 *
 * <p>Start with {@link org.khabar.pipeline.Build}: who has read its one method has seen the house.
 */
@NullMarked
package org.khabar.pipeline;

import org.jspecify.annotations.NullMarked;
