package org.khabar.cli;

import java.util.Locale;
import java.util.Optional;
import org.khabar.export.RdfFormat;
import org.khabar.query.ResultFormat;

/** What {@code khabar export} writes: the whole graph, or the answer of a saved query. */
enum ExportFormat {
  TTL(RdfFormat.TTL),
  TRIG(RdfFormat.TRIG),
  NQ(RdfFormat.NQ),
  JSONLD(RdfFormat.JSONLD),
  RDFXML(RdfFormat.RDFXML),
  CSV("incident-table", ResultFormat.CSV),
  GEOJSON("incident-table", ResultFormat.GEOJSON),
  LPF("linked-places", ResultFormat.LPF);

  private final Optional<RdfFormat> graph;
  private final String query;
  private final ResultFormat result;

  ExportFormat(RdfFormat graph) {
    this.graph = Optional.of(graph);
    this.query = "";
    this.result = ResultFormat.TTL;
  }

  ExportFormat(String query, ResultFormat result) {
    this.graph = Optional.empty();
    this.query = query;
    this.result = result;
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How the graph is written; absent where a query's answer is. */
  Optional<RdfFormat> graph() {
    return graph;
  }

  /** The saved query whose answer is written. */
  String query() {
    return query;
  }

  /** How the answer is written. */
  ResultFormat result() {
    return result;
  }
}
