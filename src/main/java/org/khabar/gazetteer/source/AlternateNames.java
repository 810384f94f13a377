package org.khabar.gazetteer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * GeoNames' {@code alternateNamesV2.txt}: names of the places of its other tables, each with its
 * language; also {@code alternateNames.txt}, which lacks the last two columns.
 */
final class AlternateNames {
  /** What stands in the column of the language and is no name: codes, links, transcriptions. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "link", "post", "iata", "icao", "faac", "tcid", "unlc", "abbr", "phon", "piny", "adc",
          "ai");

  private AlternateNames() {}

  static void read(InputStream in, PlaceSink sink) throws IOException {
    TabRows.read(in, 4, 10, sink, (row, line) -> take(row, line, sink));
  }

  private static void take(String[] row, long line, PlaceSink sink) throws IOException {
    long geonames = Cells.id(row[1], "geonameid");
    String language = row[2].strip();
    if (language.equals("wkdt")) {
      String wikidata = Cells.wikidata(row[3]).orElse("");
      sink.wikidata(geonames, wikidata, line);
    } else if (NO_NAMES.contains(language) || !AliasFilter.isUseful(row[3].strip())) {
      sink.passOver();
    } else {
      boolean plain = !is(row, 5) && !is(row, 6) && !is(row, 7);
      // "fr_1793" is a name of the Revolution's calendar: of no language of today
      boolean tag = plain && language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
      sink.name(geonames, tag ? language : "", row[3].strip(), is(row, 4), line);
    }
  }

  private static boolean is(String[] row, int column) {
    return row.length > column && row[column].strip().equals("1");
  }
}
