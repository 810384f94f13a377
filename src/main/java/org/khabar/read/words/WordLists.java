package org.khabar.read.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the word lists of this room, which lie in one folder: one entry a line, lines of remarks
 * begin with {@code #}.
 */
public final class WordLists {
  private static final String FOLDER = "/org/khabar/read/";

  private WordLists() {}

  /** The entries of {@code file} in its order. */
  public static List<String> entries(String file) {
    try (InputStream in = WordLists.class.getResourceAsStream(FOLDER + file)) {
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
  public static List<String> entries(String file, String kind) {
    return entries(file).stream()
        .filter(entry -> entry.startsWith(kind + "\t"))
        .map(entry -> entry.substring(kind.length() + 1).strip())
        .toList();
  }
}
