/** From an article's parts to the words and sentences that are read. */
@NullMarked
package org.khabar.analyse.text;

import org.jspecify.annotations.NullMarked;
