package org.khabar.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;

/** The TDB2 database of a generation. */
record Database(DatasetGraph dataset) implements AutoCloseable {
  static {
    JenaSystem.init();
  }

  static final String FOLDER = "database";

  /**
   * What is kept of the nodes while quads are added, some forty megabytes: they are seldom asked
   * for again once their article has passed.
   */
  private static final StoreParams ADDING =
      StoreParams.builder("adding")
          .node2NodeIdCacheSize(50_000)
          .nodeId2NodeCacheSize(10_000)
          .build();

  /** Opens the database in a generation; locks it for this process. */
  static Database open(Path generation) {
    return open(generation, StoreParams.getDftStoreParams());
  }

  /**
   * As above, for adding very many quads; makes an empty one where there is none. What TDB2 writes
   * down of its caches is taken away: it would hold for readers too.
   */
  static Database openForAdding(Path generation) throws IOException {
    Database database = open(generation, ADDING);
    Files.deleteIfExists(generation.resolve(FOLDER).resolve("tdb.cfg"));
    return database;
  }

  private static Database open(Path generation, StoreParams params) {
    DatasetGraph dataset =
        DatabaseMgr.connectDatasetGraph(generation.resolve(FOLDER).toString(), params);
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    return new Database(dataset);
  }

  /** Closes the files and frees the lock. */
  @Override
  public void close() {
    dataset.close();
    TDBInternal.expel(dataset);
  }
}
