package org.khabar.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists beside this class: one entry a line, remarks behind {@code #}. */
final class WordLists {
  private WordLists() {}

  /** The entries of {@code file} in its order. */
  static List<String> entries(String file) {
    try (InputStream in = WordLists.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no list " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(String::strip)
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The rest of those entries that begin with {@code kind} and a tab. */
  static List<String> entries(String file, String kind) {
    return entries(file).stream()
        .filter(entry -> entry.startsWith(kind + "\t"))
        .map(entry -> entry.substring(kind.length() + 1).strip())
        .toList();
  }
}
