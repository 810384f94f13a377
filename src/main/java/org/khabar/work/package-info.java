/** Several things done at once, with the order kept and the memory bounded. */
@NullMarked
package org.khabar.work;

import org.jspecify.annotations.NullMarked;
