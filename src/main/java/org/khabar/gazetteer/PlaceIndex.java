package org.khabar.gazetteer;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.khabar.model.GazetteerPlace;

/**
 * Places by name and by id, kept as a few byte arrays; built once, read in a fraction of a second.
 *
 * <p>Immutable and thread-safe.
 */
public final class PlaceIndex {
  /** By population, ties by id. */
  static final Comparator<GazetteerPlace> MOST_POPULOUS_FIRST =
      Comparator.comparingLong(GazetteerPlace::population)
          .reversed()
          .thenComparingLong(GazetteerPlace::geonames);

  private static final int VERSION = 1;

  private final PlaceTable places;
  private final NameTable names;

  /** Ids and rows, sorted by id: the id in the upper half. */
  private final long[] rowsById;

  private final Map<String, Integer> rowsByCode;

  private PlaceIndex(PlaceTable places, NameTable names) {
    this.places = places;
    this.names = names;
    this.rowsById = new long[places.size()];
    for (int row = 0; row < rowsById.length; row++) {
      rowsById[row] = ((long) places.geonames(row) << 32) | row;
    }
    Arrays.sort(rowsById);
    this.rowsByCode = rowsByCode(places);
  }

  /** Countries by their code and first-order divisions by country, full stop and code. */
  private static Map<String, Integer> rowsByCode(PlaceTable places) {
    Map<String, Integer> rows = new HashMap<>();
    for (int row = 0; row < places.size(); row++) {
      String feature = places.feature(row);
      if (feature.equals("APCLI")) {
        rows.put(places.place(row).country(), row);
      } else if (feature.equals("AADM1")) {
        GazetteerPlace division = places.place(row);
        rows.put(division.country() + "." + division.admin1(), row);
      }
    }
    return Map.copyOf(rows);
  }

  /** The index of these places; their order does not matter. */
  public static PlaceIndex of(List<NamedPlace> entries) {
    List<NamedPlace> sorted = new ArrayList<>(entries);
    sorted.sort(
        Comparator.comparing((NamedPlace entry) -> NameForm.of(entry.place().name()))
            .thenComparing(entry -> -entry.place().population())
            .thenComparing(entry -> entry.place().geonames()));
    Map<String, List<Integer>> rows = new TreeMap<>();
    for (int row = 0; row < sorted.size(); row++) {
      NamedPlace entry = sorted.get(row);
      addName(rows, entry.place().name(), row);
      for (String alias : entry.aliases()) {
        addName(rows, alias, row);
      }
    }
    return new PlaceIndex(
        PlaceTable.of(sorted.stream().map(NamedPlace::place).toList()), NameTable.of(rows));
  }

  private static void addName(Map<String, List<Integer>> rows, String name, int row) {
    String form = NameForm.of(name);
    if (!form.isEmpty()) {
      List<Integer> bearers = rows.computeIfAbsent(form, key -> new ArrayList<>(1));
      if (bearers.isEmpty() || bearers.get(bearers.size() - 1) != row) {
        bearers.add(row);
      }
    }
  }

  /**
   * Reads an index.
   *
   * @throws IOException when it cannot be read or is of another version
   */
  public static PlaceIndex read(InputStream file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16))) {
      int version = in.readInt();
      if (version != VERSION) {
        throw new IOException("index of version " + version + ", not " + VERSION);
      }
      return new PlaceIndex(PlaceTable.read(in), NameTable.read(in));
    }
  }

  /** Writes the index, compressed; the same places give the same bytes. */
  public void write(OutputStream file) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new BestCompression(file))) {
      out.writeInt(VERSION);
      places.write(out);
      names.write(out);
    }
  }

  private static final class BestCompression extends GZIPOutputStream {
    BestCompression(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(9);
    }
  }

  /** How many places there are. */
  public int size() {
    return places.size();
  }

  /** The places that bear a name, most populous first. */
  public List<GazetteerPlace> named(String name) {
    int[] rows = names.rows(NameForm.of(name));
    List<GazetteerPlace> found = new ArrayList<>(rows.length);
    for (int row : rows) {
      found.add(places.place(row));
    }
    found.sort(MOST_POPULOUS_FIRST);
    return found;
  }

  /** Whether any place bears this name. */
  public boolean knows(String name) {
    return names.rows(NameForm.of(name)).length > 0;
  }

  /** The place with this id. */
  public Optional<GazetteerPlace> byId(long geonames) {
    int at = Arrays.binarySearch(rowsById, geonames << 32);
    int from = at >= 0 ? at : -at - 1;
    if (from == rowsById.length || rowsById[from] >> 32 != geonames) {
      return Optional.empty();
    }
    return Optional.of(places.place((int) rowsById[from]));
  }

  /**
   * The country with this code, or the division with the country's code, a full stop and its own.
   */
  Optional<GazetteerPlace> byCode(String code) {
    return Optional.ofNullable(rowsByCode.get(code)).map(places::place);
  }
}
