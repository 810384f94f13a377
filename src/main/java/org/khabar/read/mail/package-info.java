/**
 * Messages: what an e-mail or a page saved as one (MHTML) says.
 *
 * <p>Knows MIME and nothing of Khabar's files.
 */
@NullMarked
package org.khabar.read.mail;

import org.jspecify.annotations.NullMarked;
