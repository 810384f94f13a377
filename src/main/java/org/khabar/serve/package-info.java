/**
 * Serves the graph: Apache Jena Fuseki with its user interface and the saved queries, read-only and
 * for this machine alone.
 */
@NullMarked
package org.khabar.serve;

import org.jspecify.annotations.NullMarked;
