/**
 * Ties an article's names to places, organizations and persons, and says how sure it is.
 *
 * <p>{@link org.khabar.link.EntityLinker} is the room's one door.
 */
@NullMarked
package org.khabar.link;

import org.jspecify.annotations.NullMarked;
