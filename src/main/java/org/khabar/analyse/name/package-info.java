/** Names of places, sites, organizations, persons and weapons, and the short forms of names. */
@NullMarked
package org.khabar.analyse.name;

import org.jspecify.annotations.NullMarked;
