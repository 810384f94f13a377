package org.khabar.gazetteer;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.khabar.model.Coordinates;
import org.khabar.model.GazetteerPlace;

/** The rows of an index, column by column; coordinates keep five decimals (about a metre). */
final class PlaceTable {
  private static final double DEGREE = 1e5;
  private static final int[] WIDTHS = {4, 4, 4, 1, 2, 2, 4, 4, 2};

  private final ByteColumn[] columns;
  private final List<String> features;
  private final List<String> countries;
  private final List<String> divisions;
  private final byte[] names;
  private final int[] nameEnds;

  private PlaceTable(
      ByteColumn[] columns,
      List<String> features,
      List<String> countries,
      List<String> divisions,
      byte[] names) {
    this.columns = columns;
    this.features = features;
    this.countries = countries;
    this.divisions = divisions;
    this.names = names;
    this.nameEnds = new int[columns[8].size()];
    int end = 0;
    for (int row = 0; row < nameEnds.length; row++) {
      end += columns[8].get(row);
      nameEnds[row] = end;
    }
  }

  /** The table of these places, in their order. */
  static PlaceTable of(List<GazetteerPlace> places) {
    StringList features = new StringList();
    StringList countries = new StringList();
    StringList divisions = new StringList();
    List<ToIntFunction<GazetteerPlace>> cells =
        List.of(
            place -> (int) place.geonames(),
            place -> (int) Math.round(place.coordinates().latitude() * DEGREE),
            place -> (int) Math.round(place.coordinates().longitude() * DEGREE),
            place -> features.numberOf(place.featureClass() + place.featureCode()),
            place -> countries.numberOf(place.country()),
            place -> divisions.numberOf(place.admin1()),
            place -> (int) Math.min(Integer.MAX_VALUE, place.population()),
            place -> place.wikidata().map(id -> Integer.parseInt(id.substring(1))).orElse(0),
            place -> place.name().getBytes(StandardCharsets.UTF_8).length);
    ByteColumn[] columns = new ByteColumn[WIDTHS.length];
    for (int column = 0; column < columns.length; column++) {
      columns[column] =
          ByteColumn.of(WIDTHS[column], places.stream().mapToInt(cells.get(column)).toArray());
    }
    StringBuilder names = new StringBuilder();
    places.forEach(place -> names.append(place.name()));
    return new PlaceTable(
        columns,
        features.all(),
        countries.all(),
        divisions.all(),
        names.toString().getBytes(StandardCharsets.UTF_8));
  }

  static PlaceTable read(DataInputStream in) throws IOException {
    ByteColumn[] columns = new ByteColumn[WIDTHS.length];
    for (int column = 0; column < columns.length; column++) {
      columns[column] = ByteColumn.read(in);
    }
    List<String> features = StringList.read(in);
    List<String> countries = StringList.read(in);
    List<String> divisions = StringList.read(in);
    byte[] names = new byte[in.readInt()];
    in.readFully(names);
    return new PlaceTable(columns, features, countries, divisions, names);
  }

  void write(DataOutputStream out) throws IOException {
    for (ByteColumn column : columns) {
      column.write(out);
    }
    StringList.write(out, features);
    StringList.write(out, countries);
    StringList.write(out, divisions);
    out.writeInt(names.length);
    out.write(names);
  }

  int size() {
    return nameEnds.length;
  }

  int geonames(int row) {
    return columns[0].get(row);
  }

  /** Feature class and code, for example {@code PPPL}. */
  String feature(int row) {
    return features.get(columns[3].get(row));
  }

  int population(int row) {
    return columns[6].get(row);
  }

  GazetteerPlace place(int row) {
    String feature = feature(row);
    int wikidata = columns[7].get(row);
    int from = row == 0 ? 0 : nameEnds[row - 1];
    return new GazetteerPlace(
        geonames(row),
        new String(names, from, nameEnds[row] - from, StandardCharsets.UTF_8),
        new Coordinates(columns[1].get(row) / DEGREE, columns[2].get(row) / DEGREE),
        feature.charAt(0),
        feature.substring(1),
        countries.get(columns[4].get(row)),
        divisions.get(columns[5].get(row)),
        population(row),
        wikidata == 0 ? Optional.empty() : Optional.of("Q" + wikidata));
  }
}
