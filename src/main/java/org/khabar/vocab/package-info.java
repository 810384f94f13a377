/**
 * The names of the ontology and of the vocabularies it stands on, as constants.
 *
 * <p>{@code ontology/khabar.ttl} says what each of Khabar's own names means; a test holds the two
 * together.
 */
@NullMarked
package org.khabar.vocab;

import org.jspecify.annotations.NullMarked;
