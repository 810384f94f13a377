/** Parts of speech and base forms. */
@NullMarked
package org.khabar.analyse.grammar;

import org.jspecify.annotations.NullMarked;
