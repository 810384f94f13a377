package org.khabar.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a bundled list: tab-separated, blank lines and lines that begin with # left out. */
public final class Rows {
  private Rows() {}

  /** The rows of the list with this name, each with its cells. */
  public static List<List<String>> of(String resource) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(resource), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bundled file with this name. */
  static InputStream open(String resource) {
    InputStream in = Rows.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("not in the jar: " + resource);
    }
    return in;
  }
}
