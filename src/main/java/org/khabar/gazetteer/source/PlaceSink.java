package org.khabar.gazetteer.source;

import java.io.IOException;
import java.util.Set;
import org.khabar.gazetteer.index.NamedPlace;
import org.khabar.model.ProblemCode;

/** What the readers of files hand their rows to, each with its line. */
interface PlaceSink {
  /** A place with all that its row says of it. */
  void place(NamedPlace place, long line) throws IOException;

  /**
   * One more name of a place that another file holds.
   *
   * @param language BCP 47 tag, empty where the source states none
   * @param best whether it is the name to show among those of its language
   */
  void name(long geonames, String language, String name, boolean best, long line)
      throws IOException;

  /** The Wikidata id of a place that another file holds. */
  void wikidata(long geonames, String wikidata, long line) throws IOException;

  /**
   * A division without a point of its own.
   *
   * @param code country, first-order and second-order code, parted by full stops
   */
  void division(String code, long geonames, String name, Set<String> aliases, long line)
      throws IOException;

  /** The row is of a kind that is not wanted. */
  void passOver();

  /** Of how new the rows are: day, month or year; the newest one counts. */
  void date(String date);

  /** The row is left out. */
  void leaveOut(ProblemCode code, long line, String message, String remedy);
}
