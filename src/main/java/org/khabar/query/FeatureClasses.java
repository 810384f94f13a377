package org.khabar.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The classes of GeoNames feature codes, as far as Linked Places Format has them. */
final class FeatureClasses {
  /** What any code stands under that the list lacks: buildings and other spots are most of them. */
  static final String SPOT = "S";

  private static final Map<String, String> CLASSES = read();

  private FeatureClasses() {}

  /** The class of a code: A, H, L, P, R, S or T. */
  static String of(String code) {
    return CLASSES.getOrDefault(code, SPOT);
  }

  private static Map<String, String> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    FeatureClasses.class.getResourceAsStream("feature-classes.tsv")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
