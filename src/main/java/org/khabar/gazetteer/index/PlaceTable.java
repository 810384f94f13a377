package org.khabar.gazetteer.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.khabar.model.Coordinates;
import org.khabar.model.GazetteerPlace;

/** The rows of an index, sorted by id; coordinates keep five decimals (about a metre). */
final class PlaceTable {
  static final double DEGREE = 1e5;

  /** What stands before the key and before each label in a row's text, and behind its language. */
  static final char KEY = '\u0001';

  static final char LABEL = '\u0002';
  static final char LANGUAGE_END = '\u0003';

  private static final int ID = 0;
  private static final int POPULATION = 8;
  private static final int LATITUDE = 16;
  private static final int LONGITUDE = 20;
  private static final int DIVISION = 24;
  private static final int DISTRICT = 28;
  private static final int WIKIDATA = 32;
  private static final int TEXT_START = 36;
  private static final int FEATURE = 40;
  private static final int COUNTRY = 42;

  /** Bytes of a row. */
  static final int WIDTH = 44;

  private final int size;
  private final ByteBuffer rows;
  private final ByteBuffer texts;
  private final List<Feature> features;
  private final List<String> countries;
  private final List<String> divisions;
  private final List<String> districts;

  private record Feature(char featureClass, String code) {
    static Feature of(String both) {
      return new Feature(both.charAt(0), both.substring(1));
    }
  }

  /**
   * Numbers as they stand in a row.
   *
   * @param feature number of the class and code in their list, as those of country, division and
   *     district in theirs
   * @param textStart where the row's text begins
   */
  record Numbers(int feature, int country, int division, int district, int textStart) {}

  PlaceTable(IndexFile file) {
    size = file.header().rows();
    rows = file.rows();
    texts = file.section(Section.TEXTS);
    List<List<String>> codes = StringCodes.read(file.section(Section.CODES), 4);
    features = codes.get(0).stream().map(Feature::of).toList();
    countries = codes.get(1);
    divisions = codes.get(2);
    districts = codes.get(3);
  }

  /** A place as a row. */
  static byte[] row(GazetteerPlace place, Numbers numbers) {
    long item = place.wikidata().map(id -> Long.parseLong(id.substring(1))).orElse(0L);
    return ByteBuffer.allocate(WIDTH)
        .putLong(ID, place.geonames())
        .putLong(POPULATION, place.population())
        .putInt(LATITUDE, units(place.coordinates().latitude()))
        .putInt(LONGITUDE, units(place.coordinates().longitude()))
        .putInt(DIVISION, numbers.division())
        .putInt(DISTRICT, numbers.district())
        .putInt(WIKIDATA, (int) item)
        .putInt(TEXT_START, numbers.textStart())
        .putShort(FEATURE, (short) numbers.feature())
        .putShort(COUNTRY, (short) numbers.country())
        .array();
  }

  private static int units(double degrees) {
    return Math.toIntExact(Math.round(degrees * DEGREE));
  }

  int size() {
    return size;
  }

  /** The row of this id, or -1. */
  int rowOf(long id) {
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      long found = rows.getLong(middle * WIDTH + ID);
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

  private int textStart(int row) {
    return row < size ? rows.getInt(row * WIDTH + TEXT_START) : texts.capacity();
  }

  GazetteerPlace place(int row) {
    int begin = textStart(row);
    int end = textStart(row + 1);
    int nameEnd = endOfPart(begin, end);
    int at = row * WIDTH;
    Feature feature = features.get(rows.getShort(at + FEATURE) & 0xffff);
    long item = rows.getInt(at + WIKIDATA) & 0xffffffffL;
    return new GazetteerPlace(
        rows.getLong(at + ID),
        key(nameEnd, end),
        string(begin, nameEnd),
        new Coordinates(rows.getInt(at + LATITUDE) / DEGREE, rows.getInt(at + LONGITUDE) / DEGREE),
        feature.featureClass(),
        feature.code(),
        countries.get(rows.getShort(at + COUNTRY) & 0xffff),
        divisions.get(rows.getInt(at + DIVISION)),
        districts.get(rows.getInt(at + DISTRICT)),
        rows.getLong(at + POPULATION),
        item == 0 ? Optional.empty() : Optional.of("Q" + item));
  }

  /** Where the main name, the key or a label ends; none of the marks is part of a letter. */
  private int endOfPart(int from, int end) {
    int at = from;
    while (at < end && texts.get(at) != KEY && texts.get(at) != LABEL) {
      at++;
    }
    return at;
  }

  private String string(int from, int to) {
    byte[] bytes = new byte[to - from];
    texts.get(from, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private Optional<String> key(int at, int end) {
    return at < end && texts.get(at) == KEY
        ? Optional.of(string(at + 1, endOfPart(at + 1, end)))
        : Optional.empty();
  }

  /** The row's names by language. */
  Map<String, String> labels(int row) {
    String text = string(textStart(row), textStart(row + 1));
    Map<String, String> labels = new TreeMap<>();
    for (int at = text.indexOf(LABEL); at >= 0; at = text.indexOf(LABEL, at + 1)) {
      int middle = text.indexOf(LANGUAGE_END, at);
      int next = text.indexOf(LABEL, middle);
      labels.put(
          text.substring(at + 1, middle),
          text.substring(middle + 1, next < 0 ? text.length() : next));
    }
    return labels;
  }
}
