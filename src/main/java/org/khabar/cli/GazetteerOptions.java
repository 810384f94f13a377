package org.khabar.cli;

import java.nio.file.Path;
import java.util.List;
import org.khabar.gazetteer.index.PlaceIndex;
import picocli.CommandLine.Option;

/** A user's own places, for every command that links names to places. */
final class GazetteerOptions {
  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description =
          "Index of your own places, made by `khabar gazetteer build`; may be repeated. Its rows"
              + " count before those that come with Khabar.")
  private List<Path> files = List.of();

  /**
   * The indexes in the order in which they are named.
   *
   * @throws org.khabar.model.KhabarException when a file is missing or no whole index
   */
  List<PlaceIndex> open() {
    return files.stream().map(PlaceIndex::open).toList();
  }
}
