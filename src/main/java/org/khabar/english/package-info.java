/** The words of general English, which several rooms ask for. */
@NullMarked
package org.khabar.english;

import org.jspecify.annotations.NullMarked;
