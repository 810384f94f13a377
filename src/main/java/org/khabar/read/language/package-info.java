/**
 * Tells in which language a text is written.
 *
 * <p>The language engine sits behind {@link org.khabar.read.language.LanguageModel}.
 */
@NullMarked
package org.khabar.read.language;

import org.jspecify.annotations.NullMarked;
