package org.khabar.store;

import java.nio.file.Path;
import org.apache.jena.geosparql.configuration.GeoSPARQLConfig;
import org.apache.jena.geosparql.implementation.vocabulary.SRS_URI;
import org.apache.jena.geosparql.spatial.SpatialIndexException;
import org.apache.jena.geosparql.spatial.index.v2.SpatialIndexIoKryo;
import org.apache.jena.geosparql.spatial.index.v2.SpatialIndexLib;
import org.apache.jena.geosparql.spatial.index.v2.SpatialIndexPerGraph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

/** The spatial index of a generation, the one that {@code spatial:nearbyGeom} and the like ask. */
final class SpatialSearch {
  private static final String FILE = "spatial.index";

  private SpatialSearch() {}

  /** Builds the index from the whole graph: it does not follow single changes. */
  static void build(DatasetGraph dataset, Path generation) {
    GeoSPARQLConfig.setupMemoryIndex(false);
    try {
      SpatialIndexPerGraph index =
          SpatialIndexLib.buildSpatialIndexPerGraph(dataset, SRS_URI.DEFAULT_WKT_CRS84);
      SpatialIndexIoKryo.save(generation.resolve(FILE), index);
    } catch (SpatialIndexException failure) {
      throw new IllegalStateException("spatial index of " + generation, failure);
    }
  }

  /** Makes spatial functions work on a dataset. */
  static void attach(DatasetGraph dataset, Path generation) {
    GeoSPARQLConfig.setupMemoryIndex(false);
    try {
      SpatialIndexLib.setSpatialIndex(dataset, SpatialIndexIoKryo.load(generation.resolve(FILE)));
    } catch (SpatialIndexException damage) {
      throw new KhabarException(
          ErrorCode.STORE_DAMAGED,
          "The spatial index in " + generation + " cannot be read: " + damage.getMessage(),
          "Delete " + generation.getParent() + " and build again",
          damage);
    }
  }
}
