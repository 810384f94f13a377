package org.khabar.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.khabar.model.Count;
import org.khabar.model.IncidentStatus;
import org.khabar.pipeline.BuildReport;
import org.khabar.pipeline.IncidentSummary;

/** Prints incidents as a table: date, type, place, toll, sources. */
final class IncidentTable {
  private static final int WIDEST_PLACE = 44;
  private static final List<String> HEADER =
      List.of("Date", "Type", "Place", "Killed", "Injured", "Articles", "Sources");

  private IncidentTable() {}

  static void print(BuildReport report, PrintWriter out) {
    TextTable table = new TextTable(HEADER, 3);
    report.incidents().stream().map(IncidentTable::row).forEach(table::add);
    table.print(out);
    int more = report.incidentCount() - report.incidents().size();
    if (more > 0) {
      out.printf("… and %,d more%n", more);
    }
  }

  private static List<String> row(IncidentSummary incident) {
    return List.of(
        incident.date().orElse("unknown"),
        incident.type().notation()
            + (incident.status() == IncidentStatus.HAPPENED
                ? ""
                : " (" + incident.status().notation() + ")"),
        shortened(incident.place().orElse("")),
        range(incident.killed()),
        range(incident.injured()),
        Integer.toString(incident.articles()),
        Integer.toString(incident.sources()));
  }

  private static String shortened(String place) {
    return place.length() <= WIDEST_PLACE ? place : place.substring(0, WIDEST_PLACE - 1) + "…";
  }

  /** "4", "4–9" or "20+". */
  private static String range(Optional<Count> count) {
    if (count.isEmpty()) {
      return "";
    }
    Count known = count.get();
    if (known.low().isEmpty()) {
      return known.high().isPresent() ? "≤" + known.high().getAsInt() : "";
    }
    if (known.high().isEmpty()) {
      return known.low().getAsInt() + "+";
    }
    return known.low().equals(known.high())
        ? Integer.toString(known.low().getAsInt())
        : known.low().getAsInt() + "–" + known.high().getAsInt();
  }
}
