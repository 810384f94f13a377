/**
 * Documents of office programs: what reads them is not in every build of Khabar, as its libraries
 * are as large as all else that reading needs. The Maven profile {@code documents} adds it.
 */
@NullMarked
package org.khabar.read.document;

import org.jspecify.annotations.NullMarked;
