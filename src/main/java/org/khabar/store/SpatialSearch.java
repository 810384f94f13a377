package org.khabar.store;

import java.nio.file.Path;
import java.util.Collection;
import org.apache.jena.geosparql.configuration.GeoSPARQLConfig;
import org.apache.jena.geosparql.implementation.vocabulary.SRS_URI;
import org.apache.jena.geosparql.spatial.SpatialIndexException;
import org.apache.jena.geosparql.spatial.index.v2.STRtreePerGraph;
import org.apache.jena.geosparql.spatial.index.v2.STRtreeUtils;
import org.apache.jena.geosparql.spatial.index.v2.SpatialIndexIoKryo;
import org.apache.jena.geosparql.spatial.index.v2.SpatialIndexLib;
import org.apache.jena.geosparql.spatial.index.v2.SpatialIndexPerGraph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * The spatial index of a generation, the one that {@code spatial:nearbyGeom} and the like ask.
 *
 * <p>It holds each place once, whatever number of graphs speak of it; a search in a named graph
 * finds what this graph itself places there.
 */
final class SpatialSearch {
  private static final String FILE = "spatial.index";

  private SpatialSearch() {}

  /** Builds the index from the union of all graphs: it does not follow single changes. */
  static void build(DatasetGraph dataset, Path generation) {
    GeoSPARQLConfig.setupMemoryIndex(false);
    try {
      SpatialIndexIoKryo.save(
          generation.resolve(FILE), new SpatialIndexPerGraph(new STRtreePerGraph(places(dataset))));
    } catch (SpatialIndexException failure) {
      throw new IllegalStateException("spatial index of " + generation, failure);
    }
  }

  private static STRtree places(DatasetGraph dataset) throws SpatialIndexException {
    dataset.begin(TxnType.READ);
    try {
      return STRtreeUtils.buildSpatialIndexTree(dataset.getUnionGraph(), SRS_URI.DEFAULT_WKT_CRS84);
    } finally {
      dataset.end();
    }
  }

  /** Makes spatial functions work on a dataset. */
  static void attach(DatasetGraph dataset, Path generation) {
    GeoSPARQLConfig.setupMemoryIndex(false);
    try {
      SpatialIndexPerGraph index = SpatialIndexIoKryo.load(generation.resolve(FILE));
      SpatialIndexLib.setSpatialIndex(dataset, new OfAllGraphs(index.getIndex()));
    } catch (SpatialIndexException damage) {
      throw new KhabarException(
          ErrorCode.STORE_DAMAGED,
          "The spatial index in " + generation + " cannot be read: " + damage.getMessage(),
          "Delete " + generation.getParent() + " and build again",
          damage);
    }
  }

  /** Candidates from all graphs; the functions look up their geometry in the graph asked. */
  private static final class OfAllGraphs extends SpatialIndexPerGraph {
    OfAllGraphs(STRtreePerGraph index) {
      super(index);
    }

    @Override
    public Collection<Node> query(Envelope envelope, Node graph) {
      return super.query(envelope, Quad.defaultGraphIRI);
    }
  }
}
