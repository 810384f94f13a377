package org.khabar.analyse.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads word lists: UTF-8 text, one entry a line, columns parted by tabs, comments behind {@code
 * #}.
 */
public final class Lexicon {
  private Lexicon() {}

  /**
   * The rows of a list that lies beside the analysis.
   *
   * @param name file name, for example {@code months.tsv}
   * @return the rows in file order, each with its columns, blanks around them removed
   */
  public static List<List<String>> rows(String name) {
    List<List<String>> rows = new ArrayList<>();
    try (BufferedReader reader = open(name)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int comment = line.indexOf('#');
        String entry = comment < 0 ? line : line.substring(0, comment);
        if (!entry.isBlank()) {
          rows.add(columns(entry));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + name, e);
    }
    return rows;
  }

  /** The first column of a list, as a set in file order. */
  public static Set<String> words(String name) {
    Set<String> words = new LinkedHashSet<>();
    rows(name).forEach(row -> words.add(row.get(0)));
    return words;
  }

  /** A list's first column with its second. */
  public static Map<String, String> pairs(String name) {
    Map<String, String> pairs = new LinkedHashMap<>();
    rows(name).forEach(row -> pairs.put(row.get(0), row.get(1)));
    return pairs;
  }

  private static List<String> columns(String entry) {
    List<String> columns = new ArrayList<>();
    for (String column : entry.split("\t", -1)) {
      columns.add(column.strip());
    }
    return columns;
  }

  private static BufferedReader open(String name) {
    InputStream stream = Lexicon.class.getResourceAsStream("/org/khabar/analyse/" + name);
    if (stream == null) {
      throw new IllegalStateException("the word list " + name + " is not in the jar");
    }
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }
}
