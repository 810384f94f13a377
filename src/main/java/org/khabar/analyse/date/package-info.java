/** Finds time expressions and says what days they stand for, and why. */
@NullMarked
package org.khabar.analyse.date;

import org.jspecify.annotations.NullMarked;
