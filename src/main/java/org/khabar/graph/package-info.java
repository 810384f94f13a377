/**
 * Records become RDF: a named graph for each article, one for the incidents of the world, one for
 * the dataset.
 *
 * <p>All names are minted by {@link org.khabar.graph.Iris}. Nothing here keeps more than one
 * article in memory, and there are no blank nodes, so that a graph's lines are the same in every
 * run.
 */
@NullMarked
package org.khabar.graph;

import org.jspecify.annotations.NullMarked;
