package org.khabar.gazetteer.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.khabar.gazetteer.index.IndexWriter;
import org.khabar.gazetteer.index.SortedRuns;
import org.khabar.model.ErrorCode;
import org.khabar.model.GazetteerSource;
import org.khabar.model.KhabarException;

/**
 * Makes an index from the files of other gazetteers and from the user's own tables.
 *
 * <p>The files are read once and sorted on disk, beside the index: the memory this takes does not
 * grow with them. The same files give the same bytes.
 */
public final class GazetteerBuild {
  private final BuildChoices choices;

  /** A build with these choices. */
  public GazetteerBuild(BuildChoices choices) {
    this.choices = choices;
  }

  /**
   * Bytes of all inputs, for showing progress.
   *
   * @throws KhabarException {@code INPUT_MISSING} when one does not exist
   */
  public static long size(List<Path> inputs) {
    try {
      return new InputFiles(inputs, bytes -> {}).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the inputs and writes the index; of a place that several tell, the first one counts.
   *
   * @throws KhabarException {@code INPUT_MISSING} when an input does not exist, {@code NO_PLACES}
   *     when they hold no place, {@code OUTPUT_FAILED} when the index cannot be written; what was
   *     at {@code target} before is untouched then
   */
  public GazetteerReport run(List<Path> inputs, Path target, GazetteerListener listener) {
    requireFolder(target);
    try (IndexWriter index = new IndexWriter(target);
        SortedRuns rows = new SortedRuns(index.folder(), "places")) {
      InputFiles files = new InputFiles(inputs, listener::read);
      RowCollector collector = new RowCollector(choices, rows, listener);
      files.read(collector);
      listener.writing();
      PlaceMerger merger = new PlaceMerger(collector.means(), index, collector::duplicate);
      rows.read(merger::take);
      merger.finish();
      if (index.size() == 0) {
        throw new KhabarException(
            ErrorCode.NO_PLACES,
            "No file gave a place; no index was written.",
            "See `khabar gazetteer build --help` for the kinds of files it reads.");
      }
      List<GazetteerSource> sources = collector.sources();
      index.finish(sources);
      return new GazetteerReport(
          index.size(), collector.leftOut(), collector.passedOver(), sources);
    } catch (IOException e) {
      throw new KhabarException(
          ErrorCode.OUTPUT_FAILED,
          "The index " + target + " could not be written: " + e.getMessage() + ".",
          "About three times the size of the files must be free on that disk.",
          e);
    }
  }

  private static void requireFolder(Path target) {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(target)) {
      throw new KhabarException(
          ErrorCode.OUTPUT_FAILED,
          "The index cannot be written to " + target + ".",
          "Name a file in a folder that exists.");
    }
  }
}
