package org.khabar.gazetteer.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
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

  /** Adds all names of the place in a row, and their sounds. */
  void add(NamedPlace entry, int row) throws IOException {
    for (String form : forms(entry)) {
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

  private static Set<String> forms(NamedPlace entry) {
    Set<String> forms = new TreeSet<>();
    boolean sounds = SoundForm.isKeptFor(entry.place().country());
    Stream.of(
            Stream.of(entry.place().name()),
            entry.aliases().stream(),
            entry.labels().values().stream())
        .flatMap(all -> all)
        .forEach(
            name -> {
              forms.add(NameForm.inIndex(name));
              SoundForm.of(name).filter(sound -> sounds).ifPresent(forms::add);
            });
    forms.remove("");
    return forms;
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
