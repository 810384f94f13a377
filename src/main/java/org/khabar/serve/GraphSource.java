package org.khabar.serve;

import org.apache.jena.sparql.core.DatasetGraph;

/** Where the served graph comes from, and comes from anew after each build. */
public interface GraphSource {
  /** Names the graph in force; another name means that another graph has taken its place. */
  String version();

  /** Opens the graph in force. */
  OpenGraph open();

  /**
   * A graph while it is served.
   *
   * @param version the name that it had as the graph in force
   * @param dataset the graph, read in transactions by many threads
   * @param close lets go of the graph when serving ends
   * @param discard lets go of a graph that another has replaced
   */
  record OpenGraph(String version, DatasetGraph dataset, Runnable close, Runnable discard) {}
}
