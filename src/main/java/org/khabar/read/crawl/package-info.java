/**
 * Web archives: the pages in a WARC file.
 *
 * <p>Knows WARC and HTTP and nothing of Khabar's files.
 */
@NullMarked
package org.khabar.read.crawl;

import org.jspecify.annotations.NullMarked;
