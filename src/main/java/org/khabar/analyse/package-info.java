/**
 * Takes an article's language apart: sentences, tokens, names, dates and the short forms it
 * explains.
 */
@NullMarked
package org.khabar.analyse;

import org.jspecify.annotations.NullMarked;
