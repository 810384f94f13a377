/**
 * What is remembered of many articles: little of it on the heap, the rest in temporary files, so
 * that the heap does not grow with their number. The files are private to the user and, where the
 * system can unlink an open file, gone with the process, however it ends.
 */
@NullMarked
package org.khabar.remember;

import org.jspecify.annotations.NullMarked;
