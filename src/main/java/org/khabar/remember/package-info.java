/**
 * What is remembered of many articles: little of it on the heap, the rest in temporary files, so
 * that a million need no more memory than a hundred.
 */
@NullMarked
package org.khabar.remember;

import org.jspecify.annotations.NullMarked;
