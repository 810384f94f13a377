package org.khabar.merge;

import java.util.List;
import org.khabar.model.MergedIncident.MergeReason;

/**
 * Accounts that are one incident.
 *
 * @param accounts by the articles' keys, of one article in its order
 * @param reasons why all but the first belong together
 */
record Cluster(List<Account> accounts, List<MergeReason> reasons) {}
