/**
 * Small learned models: they know features as names and numbers and nothing else.
 *
 * <p>What reads and applies a model lies here; what fits one lies in the same package of the source
 * root of the programs that make models. A model is read once, never changes and is thread-safe.
 */
@NullMarked
package org.khabar.learn;

import org.jspecify.annotations.NullMarked;
