package org.khabar.store;

import java.nio.file.Path;
import java.util.Optional;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

/** A store on disk: the folder that one graph, its indexes and the caches of its builds live in. */
public final class KnowledgeStore {
  private final Generations generations;

  private KnowledgeStore(Generations generations) {
    this.generations = generations;
  }

  /** The store in this folder, which need not exist yet. */
  public static KnowledgeStore at(Path folder) {
    return new KnowledgeStore(new Generations(folder.toAbsolutePath().normalize()));
  }

  /** The store's folder, absolute. */
  public Path folder() {
    return generations.folder();
  }

  /**
   * The folder of the generation in force; absent until a first build has ended. Its files never
   * change.
   *
   * @throws KhabarException {@code STORE_DAMAGED} when the store names a generation that is gone
   */
  public Optional<Path> current() {
    return generations.current();
  }

  /**
   * Begins a change of the graph; nobody sees it before {@link StoreUpdate#commit()}.
   *
   * @throws KhabarException {@code STORE_IN_USE} while another build works on this store
   */
  public StoreUpdate update() {
    return StoreUpdate.begin(generations);
  }

  /**
   * Opens the graph in this process, which then has it alone until {@link StoredGraph#close()}.
   * Waits up to ten seconds for another process to finish its reading.
   *
   * @throws KhabarException {@code STORE_MISSING} when nothing was built yet, {@code STORE_IN_USE}
   *     when another process keeps it; ask {@link #server()} first
   */
  public StoredGraph openForReading() {
    return StoredGraph.open(
        current()
            .orElseThrow(
                () ->
                    new KhabarException(
                        ErrorCode.STORE_MISSING,
                        "There is no graph in " + folder() + " yet",
                        "Build one with: khabar build ARTICLES, or name another store with"
                            + " --store")),
        StoredGraph.PATIENCE);
  }

  /** The server that has this store open now, if there is one. */
  public Optional<ServerAddress> server() {
    return ServerAddress.find(folder());
  }
}
