package org.khabar.read.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names of entries, as files of a folder are called. */
final class EntryName {
  private EntryName() {}

  /** The path with {@code /} between its parts; empty where it leads out of the archive. */
  static Optional<String> of(String stated) {
    List<String> parts = new ArrayList<>();
    for (String part : stated.replace('\\', '/').split("/", -1)) {
      if (part.equals("..")) {
        return Optional.empty();
      }
      if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return Optional.of(visible(String.join("/", parts)));
  }

  /** The name on one line: what would show as nothing, or move the cursor, as a question mark. */
  static String visible(String name) {
    return name.codePoints()
        .mapToObj(c -> Character.isISOControl(c) ? "?" : Character.toString(c))
        .collect(Collectors.joining());
  }
}
