package org.khabar.query;

import org.khabar.model.Notation;

/** How an answer is written. */
public enum ResultFormat implements Notation {
  /** Aligned columns for people. */
  TABLE,
  /** SPARQL 1.1 Query Results CSV. */
  CSV,
  /** SPARQL 1.1 Query Results TSV. */
  TSV,
  /** SPARQL 1.1 Query Results JSON. */
  JSON,
  /** Turtle, for CONSTRUCT and DESCRIBE. */
  TTL,
  /** A GeoJSON FeatureCollection, for rows with a column wkt, or lat and long. */
  GEOJSON,
  /** Linked Places Format, for the rows of the saved query {@code linked-places}. */
  LPF;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return notation();
  }
}
