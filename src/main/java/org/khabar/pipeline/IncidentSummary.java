package org.khabar.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khabar.graph.EntityNames;
import org.khabar.model.Count;
import org.khabar.model.IncidentStatus;
import org.khabar.model.IncidentType;
import org.khabar.model.MergedIncident;
import org.khabar.model.TollKind;
import org.khabar.model.UncertainDate;

/**
 * An incident in one line.
 *
 * @param date EDTF, where known
 * @param type the type
 * @param status whether it took place
 * @param place its site and its most specific place, by name
 * @param killed how many were killed
 * @param injured how many were injured
 * @param articles how many articles tell it
 * @param sources how many independent sources tell it
 */
public record IncidentSummary(
    Optional<String> date,
    IncidentType type,
    IncidentStatus status,
    Optional<String> place,
    Optional<Count> killed,
    Optional<Count> injured,
    int articles,
    int sources) {

  /** By date, the undated last. */
  static final Comparator<IncidentSummary> BY_DATE =
      Comparator.comparing((IncidentSummary summary) -> summary.date().isEmpty())
          .thenComparing(summary -> summary.date().orElse(""));

  /** An incident whose places have these names. */
  static IncidentSummary of(MergedIncident incident, EntityNames names) {
    List<String> where =
        Stream.concat(incident.sites().stream().limit(1), incident.places().stream().limit(1))
            .map(names::of)
            .toList();
    return new IncidentSummary(
        incident.date().map(UncertainDate::edtf),
        incident.type(),
        incident.status(),
        where.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", where)),
        Optional.ofNullable(incident.tolls().get(TollKind.KILLED)),
        Optional.ofNullable(incident.tolls().get(TollKind.INJURED)),
        (int) incident.tellings().stream().map(telling -> telling.article()).distinct().count(),
        incident.sourceCount());
  }
}
