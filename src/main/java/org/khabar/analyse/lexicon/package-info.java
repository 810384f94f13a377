/** Reading of the word lists that a domain expert can extend. */
@NullMarked
package org.khabar.analyse.lexicon;

import org.jspecify.annotations.NullMarked;
