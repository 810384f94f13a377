/**
 * The Entity Reconciliation API 0.2 of the W3C community group, which OpenRefine speaks, over the
 * places and organizations of the graph, the gazetteer and the list of organizations.
 *
 * @see <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">
 *     the specification</a>
 */
@NullMarked
package org.khabar.serve.reconcile;

import org.jspecify.annotations.NullMarked;
