package org.khabar.gazetteer.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.khabar.model.Coordinates;
import org.khabar.model.GazetteerPlace;

/**
 * The rows of an index, column by column, sorted by id; coordinates keep five decimals (about a
 * metre).
 */
final class PlaceTable {
  static final double DEGREE = 1e5;

  /**
   * Bytes of each column: id, latitude, longitude, feature, country, first-order and second-order
   * division, population, Wikidata id, where the row's text begins.
   */
  static final int[] WIDTHS = {8, 4, 4, 2, 2, 2, 3, 5, 4, 4};

  /** What stands before the key and before each label in a row's text, and behind its language. */
  static final char KEY = '\u0001';

  static final char LABEL = '\u0002';
  static final char LANGUAGE_END = '\u0003';

  private final int rows;
  private final ByteColumn ids;
  private final ByteColumn latitudes;
  private final ByteColumn longitudes;
  private final CodeColumn features;
  private final CodeColumn countries;
  private final CodeColumn divisions;
  private final CodeColumn districts;
  private final ByteColumn populations;
  private final ByteColumn wikidata;
  private final ByteColumn textStarts;
  private final ByteBuffer texts;

  /** A column of numbers that stand for strings. */
  private record CodeColumn(ByteColumn numbers, List<String> strings) {
    String get(int row) {
      return strings.get((int) numbers.get(row));
    }
  }

  PlaceTable(IndexFile file) {
    rows = file.header().rows();
    texts = file.section(Section.TEXTS);
    List<ByteColumn> columns = new ArrayList<>();
    int start = 0;
    for (int width : WIDTHS) {
      columns.add(new ByteColumn(file.section(Section.ROWS), start, width, rows));
      start += width * rows;
    }
    List<List<String>> codes = StringCodes.read(file.section(Section.CODES), 4);
    ids = columns.get(0);
    latitudes = columns.get(1);
    longitudes = columns.get(2);
    features = new CodeColumn(columns.get(3), codes.get(0));
    countries = new CodeColumn(columns.get(4), codes.get(1));
    divisions = new CodeColumn(columns.get(5), codes.get(2));
    districts = new CodeColumn(columns.get(6), codes.get(3));
    populations = columns.get(7);
    wikidata = columns.get(8);
    textStarts = columns.get(9);
  }

  int size() {
    return rows;
  }

  /** The row of this id, or -1. */
  int rowOf(long id) {
    int low = 0;
    int high = rows - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      long found = ids.get(middle);
      if (found == id) {
        return middle;
      }
      if (found < id) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** Main name, key and labels as they are stored. */
  private String text(int row) {
    int from = (int) textStarts.get(row);
    int to = row + 1 < rows ? (int) textStarts.get(row + 1) : texts.capacity();
    byte[] bytes = new byte[to - from];
    texts.get(from, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  GazetteerPlace place(int row) {
    String text = text(row);
    String feature = features.get(row);
    long item = wikidata.get(row);
    return new GazetteerPlace(
        ids.get(row),
        key(text),
        text.substring(0, endOfPart(text, 0)),
        new Coordinates((int) latitudes.get(row) / DEGREE, (int) longitudes.get(row) / DEGREE),
        feature.charAt(0),
        feature.substring(1),
        countries.get(row),
        divisions.get(row),
        districts.get(row),
        populations.get(row),
        item == 0 ? Optional.empty() : Optional.of("Q" + item));
  }

  private static int endOfPart(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != KEY && text.charAt(at) != LABEL) {
      at++;
    }
    return at;
  }

  private static Optional<String> key(String text) {
    int at = text.indexOf(KEY);
    return at < 0 ? Optional.empty() : Optional.of(text.substring(at + 1, endOfPart(text, at + 1)));
  }

  /** The row's names by language. */
  Map<String, String> labels(int row) {
    String text = text(row);
    Map<String, String> labels = new TreeMap<>();
    for (int at = text.indexOf(LABEL); at >= 0; at = text.indexOf(LABEL, at + 1)) {
      int middle = text.indexOf(LANGUAGE_END, at);
      labels.put(
          text.substring(at + 1, middle), text.substring(middle + 1, endOfPart(text, middle)));
    }
    return labels;
  }
}
