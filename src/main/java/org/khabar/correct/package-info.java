/**
 * What people decided, read from a file that they keep: it wins in every build.
 *
 * <p>{@link org.khabar.correct.Corrections} is the room's one door.
 */
@NullMarked
package org.khabar.correct;

import org.jspecify.annotations.NullMarked;
