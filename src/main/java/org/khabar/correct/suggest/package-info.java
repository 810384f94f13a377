/**
 * Asks a reconciliation service outside for entries of names that are not settled, and writes what
 * it suggests as lines of corrections for a person to take over; nothing of it reaches the graph by
 * itself.
 */
@NullMarked
package org.khabar.correct.suggest;

import org.jspecify.annotations.NullMarked;
