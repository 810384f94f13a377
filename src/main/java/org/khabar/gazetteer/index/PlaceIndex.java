package org.khabar.gazetteer.index;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.khabar.model.ErrorCode;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.GazetteerSource;
import org.khabar.model.KhabarException;

/**
 * Places by name and by id: read as it lies in a file, so that nothing is made of it beforehand.
 *
 * <p>Immutable and thread-safe.
 */
public final class PlaceIndex {
  /** By population, ties by id. */
  public static final Comparator<GazetteerPlace> MOST_POPULOUS_FIRST =
      Comparator.comparingLong(GazetteerPlace::population)
          .reversed()
          .thenComparingLong(GazetteerPlace::geonames);

  /** Places that are compared to find the most populous ones whose name begins in some way. */
  private static final int MOST_STARTING = 5000;

  private final IndexFile file;
  private final PlaceTable places;
  private final NameTable names;
  private final NameTable divisions;

  private PlaceIndex(IndexFile file) {
    this.file = file;
    this.places = new PlaceTable(file);
    this.names = new NameTable(file.section(Section.NAME_STARTS), file.section(Section.NAMES));
    this.divisions =
        new NameTable(file.section(Section.DIVISION_STARTS), file.section(Section.DIVISIONS));
  }

  /**
   * Maps an index into memory, a gzipped one is read; its length and head are checked, its contents
   * by {@link #verify}.
   *
   * @throws KhabarException {@code INPUT_MISSING} when there is no such file, {@code
   *     GAZETTEER_INVALID} when it is no whole index of this version
   */
  public static PlaceIndex open(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new KhabarException(
          ErrorCode.INPUT_MISSING,
          "There is no index of places " + path + ".",
          "Make one with `khabar gazetteer build FILES -o " + path + "`.");
    }
    try {
      return new PlaceIndex(IndexFile.map(path));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw refused(path, e);
    }
  }

  private static KhabarException refused(Path path, Exception reason) {
    return new KhabarException(
        ErrorCode.GAZETTEER_INVALID,
        path + " cannot be used: " + reason.getMessage() + ".",
        "Make it again with `khabar gazetteer build FILES -o " + path + "`.",
        reason);
  }

  /**
   * Reads a gzipped index.
   *
   * @throws IOException when it cannot be read or is of another version
   */
  public static PlaceIndex read(InputStream gzipped) throws IOException {
    try (InputStream in = new GZIPInputStream(gzipped, 1 << 16)) {
      return new PlaceIndex(IndexFile.read(in));
    }
  }

  /**
   * The sources of a gzipped index, read from its head alone.
   *
   * @throws IOException when it cannot be read or is of another version
   */
  public static List<GazetteerSource> sources(InputStream gzipped) throws IOException {
    try (DataInputStream in = new DataInputStream(new GZIPInputStream(gzipped))) {
      return IndexHeader.read(in).sources();
    }
  }

  /**
   * Reads all of the index at a path and compares its checksums.
   *
   * @throws KhabarException {@code GAZETTEER_INVALID} when it is damaged
   */
  public void verify(Path path) {
    try {
      file.verify();
    } catch (IndexFormatException e) {
      throw refused(path, e);
    }
  }

  /** Writes the index in the form of which a compressor makes the least, for {@link #read}. */
  public void writeToCompress(OutputStream out) throws IOException {
    file.writePlanes(out);
  }

  /** How many places there are. */
  public int size() {
    return places.size();
  }

  /** How many different names they bear. */
  public int names() {
    return file.header().names();
  }

  /** What the rows are from. */
  public List<GazetteerSource> sources() {
    return file.header().sources();
  }

  /** A number that differs from those of other indexes. */
  public long fingerprint() {
    return file.header().fingerprint();
  }

  /**
   * The places that bear a name, most populous first; letter case counts in names of two or three
   * capitals, which only a user's own table gives.
   */
  public List<GazetteerPlace> named(String name) {
    return ofForm(NameForm.inIndex(name));
  }

  /** The places that bear a name of this form, see {@link NameForm#inIndex}. */
  public List<GazetteerPlace> ofForm(String form) {
    int[] rows = names.rows(form);
    if (rows.length <= 1) {
      return rows.length == 0 ? List.of() : List.of(places.place(rows[0]));
    }
    List<GazetteerPlace> found = new ArrayList<>(rows.length);
    for (int row : rows) {
      found.add(places.place(row));
    }
    found.sort(MOST_POPULOUS_FIRST);
    return found;
  }

  /**
   * The places with a name that sounds like this one, most populous first; of countries whose names
   * news spells in several ways alone.
   */
  public List<GazetteerPlace> soundingLike(String name) {
    return SoundForm.of(name).map(this::ofForm).orElseGet(List::of);
  }

  /**
   * Places with a name that begins like this, most populous first; of very many, those of the first
   * names in the alphabet.
   */
  public List<GazetteerPlace> startingWith(String prefix, int most) {
    String form = NameForm.of(prefix);
    return form.isEmpty()
        ? List.of()
        : names.startingWith(form, MOST_STARTING).stream()
            .map(places::place)
            .sorted(MOST_POPULOUS_FIRST)
            .limit(most)
            .toList();
  }

  /** Whether any place bears this name. */
  public boolean knows(String name) {
    return hasForm(NameForm.inIndex(name));
  }

  /** Whether any place bears a name of this form. */
  public boolean hasForm(String form) {
    return names.rows(form).length > 0;
  }

  /** The place with this id. */
  public Optional<GazetteerPlace> byId(long geonames) {
    int row = places.rowOf(geonames);
    return row < 0 ? Optional.empty() : Optional.of(places.place(row));
  }

  /** The place with this key. */
  public Optional<GazetteerPlace> byKey(String key) {
    return byId(new PlaceKey(key).number())
        .filter(place -> place.key().filter(key::equals).isPresent());
  }

  /** The names of a place in other languages, by BCP 47 tag. */
  public Map<String, String> labels(long geonames) {
    int row = places.rowOf(geonames);
    return row < 0 ? Map.of() : places.labels(row);
  }

  /**
   * The country with this code, or the division with the codes of those above it and its own, each
   * behind a full stop.
   */
  public Optional<GazetteerPlace> byCode(String code) {
    int[] rows = divisions.rows(code);
    return rows.length == 0 ? Optional.empty() : Optional.of(places.place(rows[0]));
  }
}
