/**
 * Incidents of many articles to incidents of the world, with the reasons.
 *
 * <p>Two accounts are one incident when nothing in them disagrees and enough agrees; {@link
 * org.khabar.merge.Comparison} holds the rules. Accounts are only compared when they share a key,
 * so the time grows with the number of accounts, not with its square.
 */
@NullMarked
package org.khabar.merge;

import org.jspecify.annotations.NullMarked;
