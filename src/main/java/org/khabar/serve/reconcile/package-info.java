/**
 * The Entity Reconciliation API 0.2 of the W3C community group, which OpenRefine speaks, over the
 * places and organizations of the graph, the gazetteer and the list of organizations.
 *
 * <p>{@link org.khabar.serve.reconcile.ReconciliationServlet} is the door: {@code Callers} says who
 * may ask; {@code Answers} ranks the candidates for names with {@code Matcher}, {@code Suggestions}
 * completes what is typed, {@code Extension} gives properties, {@code EntryPage} a preview. All ask
 * an {@code EntryBook}, which brings {@code ListedEntries} and {@code GraphEntries} together.
 *
 * @see <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">
 *     the specification</a>
 */
@NullMarked
package org.khabar.serve.reconcile;

import org.jspecify.annotations.NullMarked;
