package org.khabar.gazetteer.index;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.GazetteerSource;

/**
 * Writes an index from places that come sorted by id; the memory it needs does not grow with them.
 *
 * <p>The file appears under its name when it is whole, never before. The same places give the same
 * bytes.
 */
public final class IndexWriter implements AutoCloseable {
  private final IndexParts parts;
  private final OutputStream rows;
  private final OutputStream texts;
  private final FormRows forms;
  private final DivisionRows divisionRows = new DivisionRows();
  private final StringCodes features = new StringCodes();
  private final StringCodes countries = new StringCodes();
  private final StringCodes divisions = new StringCodes();
  private final StringCodes districts = new StringCodes();
  private long textLength;
  private int row;
  private long previous = Long.MIN_VALUE;

  /** Begins an index; its parts lie in a hidden folder beside it until it is whole. */
  public IndexWriter(Path target) throws IOException {
    this.parts = new IndexParts(target);
    this.rows = parts.open(Section.ROWS);
    this.texts = parts.open(Section.TEXTS);
    this.forms = new FormRows(parts.folder());
  }

  /** A folder for what a build needs on its way; it goes when this is closed. */
  public Path folder() {
    return parts.folder();
  }

  /**
   * Adds a place; its id is greater than those before it.
   *
   * @throws IllegalArgumentException when it is not
   */
  public void add(NamedPlace entry) throws IOException {
    GazetteerPlace place = entry.place();
    if (place.geonames() <= previous) {
      throw new IllegalArgumentException("not sorted by id: " + place.geonames());
    }
    previous = place.geonames();
    Section.requireRoom(textLength);
    rows.write(
        PlaceTable.row(
            place,
            new PlaceTable.Numbers(
                features.numberOf(place.featureClass() + place.featureCode()),
                countries.numberOf(place.country()),
                divisions.numberOf(place.admin1()),
                districts.numberOf(place.admin2()),
                (int) textLength)));
    byte[] text = text(entry).getBytes(StandardCharsets.UTF_8);
    texts.write(text);
    textLength += text.length;
    forms.add(entry, row);
    divisionRows.add(place, row);
    row++;
  }

  private static String text(NamedPlace entry) {
    StringBuilder text = new StringBuilder(entry.place().name());
    entry.place().key().ifPresent(key -> text.append(PlaceTable.KEY).append(key));
    new TreeMap<>(entry.labels())
        .forEach(
            (language, label) ->
                text.append(PlaceTable.LABEL)
                    .append(language)
                    .append(PlaceTable.LANGUAGE_END)
                    .append(label));
    return text.toString();
  }

  /** Ends the index and puts it in its place; nothing can be added after. */
  public void finish(List<GazetteerSource> sources) throws IOException {
    rows.close();
    texts.close();
    try (DataOutputStream codes = new DataOutputStream(parts.open(Section.CODES))) {
      for (StringCodes list : List.of(features, countries, divisions, districts)) {
        list.write(codes);
      }
    }
    int names;
    try (NameTableFile table = table(Section.NAME_STARTS, Section.NAMES)) {
      forms.write(table);
      names = table.names();
    }
    try (NameTableFile table = table(Section.DIVISION_STARTS, Section.DIVISIONS)) {
      divisionRows.write(table);
    }
    parts.assemble(row, names, sources);
  }

  private NameTableFile table(Section starts, Section pool) throws IOException {
    return new NameTableFile(parts.path(starts), parts.path(pool));
  }

  /** How many places there are so far. */
  public int size() {
    return row;
  }

  /** Removes what is no longer needed; without {@link #finish} nothing is left. */
  @Override
  public void close() throws IOException {
    rows.close();
    texts.close();
    forms.close();
    parts.close();
  }
}
