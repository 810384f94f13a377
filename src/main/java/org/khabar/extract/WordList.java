package org.khabar.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the word lists of this room: columns parted by tabs, comments behind {@code #}. */
final class WordList {
  private WordList() {}

  /** The rows of a list in file order, for example of {@code triggers.tsv}. */
  static List<List<String>> rows(String name) {
    List<List<String>> rows = new ArrayList<>();
    try (BufferedReader reader = open(name)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          rows.add(Arrays.stream(line.split("\t", -1)).map(String::strip).toList());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + name, e);
    }
    return rows;
  }

  /** The first column of a list. */
  static Set<String> words(String name) {
    Set<String> words = new LinkedHashSet<>();
    rows(name).forEach(row -> words.add(row.get(0)));
    return words;
  }

  private static BufferedReader open(String name) {
    InputStream stream = WordList.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("the word list " + name + " is not in the jar");
    }
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }
}
