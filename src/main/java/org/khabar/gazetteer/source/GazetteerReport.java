package org.khabar.gazetteer.source;

import java.util.List;
import org.khabar.model.GazetteerSource;

/**
 * What became of the files.
 *
 * @param places places in the index
 * @param leftOut rows and files left out, each told to the listener
 * @param passedOver rows of kinds that are not wanted
 * @param sources what the rows are from
 */
public record GazetteerReport(
    int places, long leftOut, long passedOver, List<GazetteerSource> sources) {
  public GazetteerReport {
    sources = List.copyOf(sources);
  }
}
