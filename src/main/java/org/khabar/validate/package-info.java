/**
 * The gate: graphs are checked against the SHACL shapes in {@code ontology/shapes.ttl} before they
 * are stored, and every violation names the article and the words it concerns.
 */
@NullMarked
package org.khabar.validate;

import org.jspecify.annotations.NullMarked;
