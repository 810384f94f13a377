package org.khabar.store;

import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/** The TDB2 database of a generation. */
record Database(DatasetGraph dataset) implements AutoCloseable {
  static {
    JenaSystem.init();
  }

  static final String FOLDER = "database";

  /** Opens the database in a generation, or makes an empty one; locks it for this process. */
  static Database open(Path generation) {
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(generation.resolve(FOLDER).toString());
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
