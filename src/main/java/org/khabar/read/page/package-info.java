/**
 * Saved web pages: their article's text, and what they say of it.
 *
 * <p>Knows HTML and nothing of Khabar's files.
 */
@NullMarked
package org.khabar.read.page;

import org.jspecify.annotations.NullMarked;
