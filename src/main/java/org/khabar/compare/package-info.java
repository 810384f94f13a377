/**
 * Articles in, out what they share: reprints of one text and passages that stand word for word in
 * two articles.
 *
 * <p>Each article leaves a sketch of some hundred bytes in memory and its text in a file. Articles
 * whose sketches meet are compared word by word; time grows with the number of words, not of pairs.
 * Start with {@link org.khabar.compare.CopyFinder}.
 */
@NullMarked
package org.khabar.compare;

import org.jspecify.annotations.NullMarked;
