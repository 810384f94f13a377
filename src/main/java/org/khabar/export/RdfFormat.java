package org.khabar.export;

import org.khabar.model.Notation;

/** The RDF formats that Khabar writes. */
public enum RdfFormat implements Notation {
  /** Turtle: one graph, in which all graphs are put together. */
  TTL(false),
  /** TriG: Turtle that keeps the named graphs. */
  TRIG(true),
  /** N-Quads: one statement a line, with its graph. */
  NQ(true),
  /** JSON-LD 1.1 in compacted form, with the named graphs. */
  JSONLD(true),
  /** RDF/XML: one graph, in which all graphs are put together. */
  RDFXML(false);

  private final boolean keepsGraphs;

  RdfFormat(boolean keepsGraphs) {
    this.keepsGraphs = keepsGraphs;
  }

  /** Whether it says in which graph a statement stands. */
  public boolean keepsGraphs() {
    return keepsGraphs;
  }
}
