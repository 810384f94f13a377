package org.khabar.gazetteer.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.GazetteerSource;

/** Counts what each source gave, and how new it is. */
final class SourceTally {
  private final Optional<String> licence;

  /** By name, in the order in which they came. */
  private final Map<String, GazetteerSource> sources = new LinkedHashMap<>();

  private String current = "";

  /**
   * A tally of nothing.
   *
   * @param licence of sources that state none
   */
  SourceTally(Optional<String> licence) {
    this.licence = licence;
  }

  /** The rows that follow are from this source. */
  void begin(GazetteerSource source) {
    current = source.name();
    sources.putIfAbsent(current, source);
  }

  /** A row gave a place. */
  void count() {
    sources.computeIfPresent(
        current, (name, source) -> source(source, source.date(), source.rows() + 1));
  }

  /** A row is of this day, month or year; of what is no date nothing is taken. */
  void date(String date) {
    if (date.matches("\\d{4}(-\\d{2}){0,2}")) {
      sources.computeIfPresent(
          current,
          (name, source) ->
              date.compareTo(source.date()) > 0 ? source(source, date, source.rows()) : source);
    }
  }

  private GazetteerSource source(GazetteerSource source, String date, long rows) {
    return new GazetteerSource(
        source.name(),
        source.address(),
        source.licence().isEmpty() ? licence.orElse("") : source.licence(),
        source.attribution(),
        date,
        rows);
  }

  /** Those that gave places, in the order in which they came. */
  List<GazetteerSource> sources() {
    return sources.values().stream().filter(source -> source.rows() > 0).toList();
  }
}
