package org.khabar.gazetteer.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which rows bear each name in its compared form; sorted on disk, since there may be millions. */
final class FormRows implements AutoCloseable {
  private final SortedRuns forms;

  /**
   * No names yet.
   *
   * @param folder where they are sorted
   */
  FormRows(Path folder) {
    this.forms = new SortedRuns(folder, "forms");
  }

  /** Adds all names of the place in a row. */
  void add(NamedPlace entry, int row) throws IOException {
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

  /** Writes them in the order of their bytes. */
  void write(NameTableFile table) throws IOException {
    NameGroups groups = new NameGroups(table);
    forms.read(groups::take);
    groups.finish();
  }

  @Override
  public void close() throws IOException {
    forms.close();
  }
}
