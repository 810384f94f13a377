/**
 * Keeps the graph: a TDB2 database with its text and spatial index in a folder, replaced as a
 * whole.
 *
 * <p>The folder holds <em>generations</em>, each a complete store, and the file {@code current},
 * which names the one in force. A build prepares a new generation beside it and then replaces that
 * one line by an atomic rename: killed at any moment, the store is the old one or the new one.
 */
@NullMarked
package org.khabar.store;

import org.jspecify.annotations.NullMarked;
