/** The graph written out in RDF formats: sorted, prefixed, the same bytes for the same content. */
@NullMarked
package org.khabar.export;

import org.jspecify.annotations.NullMarked;
