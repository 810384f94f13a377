/**
 * Incidents of many articles to incidents of the world, with the reasons.
 *
 * <p>Two accounts are one incident when nothing in them disagrees and enough agrees; {@link
 * org.khabar.merge.Comparison} holds the rules. Accounts are only compared when they share a key
 * that few incidents hold, and with few accounts of an incident, so that the time grows with their
 * number and not with its square; they lie in temporary files, so that memory does not grow at all.
 */
@NullMarked
package org.khabar.merge;

import org.jspecify.annotations.NullMarked;
