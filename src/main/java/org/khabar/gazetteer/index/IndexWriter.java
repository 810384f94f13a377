package org.khabar.gazetteer.index;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.GazetteerSource;

/**
 * Writes an index from places that come sorted by id; the memory it needs does not grow with them.
 *
 * <p>The file appears under its name when it is whole, never before. The same places give the same
 * bytes.
 */
public final class IndexWriter implements AutoCloseable {
  private final Path target;
  private final Path folder;
  private final OutputStream rows;
  private final OutputStream texts;
  private final SortedRuns forms;
  private final StringCodes features = new StringCodes();
  private final StringCodes countries = new StringCodes();
  private final StringCodes divisions = new StringCodes();
  private final StringCodes districts = new StringCodes();
  private final Map<String, Integer> rowsByCode = new TreeMap<>();
  private long textLength;
  private int row;
  private long previous = Long.MIN_VALUE;

  /** Begins an index; its parts lie in a hidden folder beside it until it is whole. */
  public IndexWriter(Path target) throws IOException {
    this.target = target.toAbsolutePath();
    this.folder = Files.createTempDirectory(this.target.getParent(), ".khabar-gazetteer-");
    this.rows = part(folder, Section.ROWS);
    this.texts = part(folder, Section.TEXTS);
    this.forms = new SortedRuns(folder, "forms");
  }

  private static OutputStream part(Path folder, Section section) throws IOException {
    return new BufferedOutputStream(
        Files.newOutputStream(folder.resolve(section.fileName())), 1 << 16);
  }

  private Path part(Section section) {
    return folder.resolve(section.fileName());
  }

  /** A folder for what a build needs on its way; it goes when this is closed. */
  public Path folder() {
    return folder;
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
    addForms(entry);
    addCode(place);
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

  private void addForms(NamedPlace entry) throws IOException {
    List<String> names =
        Stream.of(
                Stream.of(entry.place().name()),
                entry.aliases().stream(),
                entry.labels().values().stream())
            .flatMap(all -> all)
            .map(NameForm::inIndex)
            .filter(form -> !form.isEmpty())
            .distinct()
            .toList();
    for (String form : names) {
      byte[] bytes = form.getBytes(StandardCharsets.UTF_8);
      // A zero ends the name, so that a name stands before those that begin with it.
      forms.add(
          ByteBuffer.allocate(bytes.length + 1 + Integer.BYTES)
              .put(bytes)
              .put((byte) 0)
              .putInt(row)
              .array());
    }
  }

  /** Countries by their code, divisions by those above and their own, parted by full stops. */
  private void addCode(GazetteerPlace place) {
    if (place.featureClass() != 'A') {
      return;
    }
    String division = place.country() + "." + place.admin1();
    switch (place.featureCode()) {
      case "PCLI" -> rowsByCode.put(place.country(), row);
      case "PCL", "PCLD", "PCLF", "PCLIX", "PCLS", "TERR" ->
          rowsByCode.putIfAbsent(place.country(), row);
      case "ADM1" -> rowsByCode.putIfAbsent(division, row);
      case "ADM2" -> {
        if (!place.admin2().isEmpty()) {
          rowsByCode.putIfAbsent(division + "." + place.admin2(), row);
        }
      }
      default -> {}
    }
  }

  /** Ends the index and puts it in its place; nothing can be added after. */
  public void finish(List<GazetteerSource> sources) throws IOException {
    rows.close();
    texts.close();
    try (DataOutputStream codes =
        new DataOutputStream(Files.newOutputStream(part(Section.CODES)))) {
      for (StringCodes list : List.of(features, countries, divisions, districts)) {
        list.write(codes);
      }
    }
    int names = writeNames();
    writeDivisions();
    Path whole = folder.resolve("index");
    assemble(whole, names, sources);
    Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private int writeNames() throws IOException {
    try (NameTableFile table = new NameTableFile(part(Section.NAME_STARTS), part(Section.NAMES))) {
      NameGroups groups = new NameGroups(table);
      forms.read(groups::take);
      groups.finish();
      return table.count();
    }
  }

  private void writeDivisions() throws IOException {
    try (NameTableFile table =
        new NameTableFile(part(Section.DIVISION_STARTS), part(Section.DIVISIONS))) {
      List<Map.Entry<String, Integer>> sorted =
          rowsByCode.entrySet().stream()
              .sorted(
                  Comparator.comparing(
                      (Map.Entry<String, Integer> entry) ->
                          entry.getKey().getBytes(StandardCharsets.UTF_8),
                      Arrays::compareUnsigned))
              .toList();
      for (Map.Entry<String, Integer> entry : sorted) {
        table.add(entry.getKey().getBytes(StandardCharsets.UTF_8), new int[] {entry.getValue()});
      }
    }
  }

  private void assemble(Path whole, int names, List<GazetteerSource> sources) throws IOException {
    Map<Section, Long> lengths = new EnumMap<>(Section.class);
    Map<Section, Integer> checksums = new EnumMap<>(Section.class);
    byte[] blank = new IndexHeader(row, names, lengths, checksums, sources).bytes();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(whole), 1 << 16)) {
      out.write(blank);
      for (Section section : Section.values()) {
        CRC32C crc = new CRC32C();
        long length = 0;
        if (Files.exists(part(section))) {
          length = append(part(section), out, crc);
        }
        Section.requireRoom(length);
        lengths.put(section, length);
        checksums.put(section, (int) crc.getValue());
      }
    }
    try (RandomAccessFile file = new RandomAccessFile(whole.toFile(), "rw")) {
      file.write(new IndexHeader(row, names, lengths, checksums, sources).bytes());
      file.getFD().sync();
    }
  }

  private static long append(Path part, OutputStream out, CRC32C crc) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long length = 0;
    try (var in = Files.newInputStream(part)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        out.write(buffer, 0, read);
        crc.update(buffer, 0, read);
        length += read;
      }
    }
    return length;
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
    List<Path> left;
    try (Stream<Path> files = Files.walk(folder)) {
      left = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : left) {
      Files.deleteIfExists(file);
    }
  }
}
