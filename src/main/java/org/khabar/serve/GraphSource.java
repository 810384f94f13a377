package org.khabar.serve;

import org.apache.jena.sparql.core.DatasetGraph;

/** Where the served graph comes from, and comes from anew after each build. */
public interface GraphSource {
  /** Names the graph in force; another name means that another graph has taken its place. */
  String version();

  /** Opens the graph in force. */
  OpenGraph open();

  /** A graph while it is served. */
  interface OpenGraph extends AutoCloseable {
    /** The name that it had as the graph in force. */
    String version();

    /** The graph, read in transactions by many threads. */
    DatasetGraph dataset();

    /** Lets go of the graph when serving ends. */
    @Override
    void close();

    /** Lets go of a graph that another has replaced. */
    void discard();
  }
}
