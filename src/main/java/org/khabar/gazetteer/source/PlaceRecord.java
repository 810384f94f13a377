package org.khabar.gazetteer.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.khabar.gazetteer.index.NamedPlace;
import org.khabar.model.Coordinates;
import org.khabar.model.GazetteerPlace;

/**
 * One row about a place on its way through the sorting: by id, then what it tells, then the order
 * of the files and lines.
 *
 * @param id the place's id
 * @param told what the row tells
 * @param at where it stands
 * @param text a name, a Wikidata id or a division's code
 * @param language of the name, empty where unknown
 * @param best whether it is the name to show
 * @param entry the place, where the row tells all of it; of a division without a point, a point
 *     that means nothing
 */
record PlaceRecord(
    long id,
    Told told,
    Position at,
    String text,
    String language,
    boolean best,
    Optional<NamedPlace> entry) {
  /**
   * Where a row stands.
   *
   * @param file number of its file
   * @param line its line there
   */
  record Position(int file, long line) {}

  private static final Coordinates NOWHERE = new Coordinates(0, 0);

  /** What rows tell, in the order in which they are wanted. */
  enum Told {
    PLACE('0'),
    DIVISION('1'),
    WIKIDATA('2'),
    NAME('3');

    private final char order;

    Told(char order) {
      this.order = order;
    }

    private static Told of(byte order) throws IOException {
      for (Told told : values()) {
        if (told.order == order) {
          return told;
        }
      }
      throw new IOException("no record of a place");
    }
  }

  /** A row that tells all of a place. */
  static PlaceRecord place(NamedPlace entry, Position at) {
    return new PlaceRecord(
        entry.place().geonames(), Told.PLACE, at, "", "", false, Optional.of(entry));
  }

  /** A row that tells one more name of a place. */
  static PlaceRecord name(long id, Position at, String name, String language, boolean best) {
    return new PlaceRecord(id, Told.NAME, at, name, language, best, Optional.empty());
  }

  /** A row that tells the Wikidata id of a place. */
  static PlaceRecord wikidata(long id, Position at, String wikidata) {
    return new PlaceRecord(id, Told.WIKIDATA, at, wikidata, "", false, Optional.empty());
  }

  /**
   * A row that tells a division without a point.
   *
   * @param code country, first-order and second-order code, parted by full stops
   */
  static PlaceRecord division(long id, Position at, String code, String name, Set<String> aliases) {
    String[] codes = code.split("\\.", 3);
    boolean secondOrder = codes.length == 3;
    GazetteerPlace place =
        new GazetteerPlace(
            id,
            Optional.empty(),
            name,
            NOWHERE,
            'A',
            secondOrder ? "ADM2" : "ADM1",
            codes[0],
            codes[1],
            secondOrder ? codes[2] : "",
            0,
            Optional.empty());
    NamedPlace entry = new NamedPlace(place, aliases, Map.of());
    return new PlaceRecord(id, Told.DIVISION, at, code, "", false, Optional.of(entry));
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(160);
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeLong(id ^ Long.MIN_VALUE);
    out.writeByte(told.order);
    out.writeInt(at.file());
    out.writeLong(at.line());
    if (entry.isPresent()) {
      out.writeUTF(text);
      write(out, entry.get());
    } else {
      out.writeUTF(text);
      out.writeUTF(language);
      out.writeBoolean(best);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, NamedPlace entry) throws IOException {
    GazetteerPlace place = entry.place();
    out.writeUTF(place.key().orElse(""));
    out.writeUTF(place.name());
    out.writeDouble(place.coordinates().latitude());
    out.writeDouble(place.coordinates().longitude());
    out.writeByte(place.featureClass());
    out.writeUTF(place.featureCode());
    out.writeUTF(place.country());
    out.writeUTF(place.admin1());
    out.writeUTF(place.admin2());
    out.writeLong(place.population());
    out.writeUTF(place.wikidata().orElse(""));
    out.writeInt(entry.aliases().size());
    for (String alias : new TreeSet<>(entry.aliases())) {
      out.writeUTF(alias);
    }
    out.writeInt(entry.labels().size());
    for (Map.Entry<String, String> label : entry.labels().entrySet()) {
      out.writeUTF(label.getKey());
      out.writeUTF(label.getValue());
    }
  }

  static PlaceRecord of(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    long id = in.readLong() ^ Long.MIN_VALUE;
    Told told = Told.of(in.readByte());
    Position at = new Position(in.readInt(), in.readLong());
    String text = in.readUTF();
    boolean whole = told == Told.PLACE || told == Told.DIVISION;
    return whole
        ? new PlaceRecord(id, told, at, text, "", false, Optional.of(entry(id, in)))
        : new PlaceRecord(id, told, at, text, in.readUTF(), in.readBoolean(), Optional.empty());
  }

  private static NamedPlace entry(long id, DataInputStream in) throws IOException {
    GazetteerPlace place =
        new GazetteerPlace(
            id,
            present(in.readUTF()),
            in.readUTF(),
            new Coordinates(in.readDouble(), in.readDouble()),
            (char) in.readUnsignedByte(),
            in.readUTF(),
            in.readUTF(),
            in.readUTF(),
            in.readUTF(),
            in.readLong(),
            present(in.readUTF()));
    Set<String> aliases = new TreeSet<>();
    for (int left = in.readInt(); left > 0; left--) {
      aliases.add(in.readUTF());
    }
    Map<String, String> labels = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      labels.put(in.readUTF(), in.readUTF());
    }
    return new NamedPlace(place, aliases, labels);
  }

  private static Optional<String> present(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
