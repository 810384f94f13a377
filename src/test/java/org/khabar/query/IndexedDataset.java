package org.khabar.query;

import org.apache.jena.geosparql.configuration.GeoSPARQLConfig;
import org.apache.jena.geosparql.implementation.vocabulary.SRS_URI;
import org.apache.jena.geosparql.spatial.SpatialIndexException;
import org.apache.jena.geosparql.spatial.index.v2.SpatialIndexLib;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A dataset in memory with what a store offers: union default graph, text and spatial search. */
final class IndexedDataset {
  static {
    JenaSystem.init();
  }

  private IndexedDataset() {}

  static DatasetGraph empty() {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    return dataset;
  }

  /** Indexes what the dataset holds. */
  static DatasetGraph indexed(DatasetGraph dataset) {
    EntityDefinition definition = new EntityDefinition("uri", "label", "graph");
    definition.set(
        "quote",
        NodeFactory.createURI(
            "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf"));
    definition.setUidField("uid");
    TextIndexLucene text =
        new TextIndexLucene(new ByteBuffersDirectory(), new TextIndexConfig(definition));
    GeoSPARQLConfig.setupMemoryIndex(false);
    dataset.executeRead(
        () ->
            dataset
                .find()
                .forEachRemaining(
                    quad -> {
                      Entity entity =
                          quad.getObject().isLiteral()
                              ? TextQueryFuncs.entityFromQuad(definition, quad)
                              : null;
                      if (entity != null) {
                        text.addEntity(entity);
                      }
                    }));
    text.commit();
    dataset.getContext().set(TextQuery.textIndex, text);
    try {
      SpatialIndexLib.setSpatialIndex(
          dataset, SpatialIndexLib.buildSpatialIndexPerGraph(dataset, SRS_URI.DEFAULT_WKT_CRS84));
    } catch (SpatialIndexException failure) {
      throw new IllegalStateException(failure);
    }
    return dataset;
  }
}
