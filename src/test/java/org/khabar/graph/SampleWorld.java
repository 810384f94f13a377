package org.khabar.graph;

import static org.khabar.graph.SampleEntities.FRONT;
import static org.khabar.graph.SampleEntities.MASTUNG;
import static org.khabar.graph.SampleEntities.OFFICE;
import static org.khabar.graph.SampleEntities.OFFICE_SITE;
import static org.khabar.graph.SampleEntities.QUETTA;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.khabar.model.Count;
import org.khabar.model.Incident;
import org.khabar.model.IncidentStatus;
import org.khabar.model.IncidentTelling;
import org.khabar.model.IncidentType;
import org.khabar.model.MergedIncident;
import org.khabar.model.MergedIncident.Actor;
import org.khabar.model.MergedIncident.MergeReason;
import org.khabar.model.Role;
import org.khabar.model.TollKind;

/** What follows from both sample articles together. */
final class SampleWorld {
  private SampleWorld() {}

  /** The incidents of the world that both tell. */
  static List<MergedIncident> merged() {
    Incident raid = SampleArticles.report().incidents().get(0);
    Incident assault = SampleArticles.opinion().incidents().get(0);
    Incident bombing = SampleArticles.opinion().incidents().get(1);
    IncidentTelling first = new IncidentTelling("sample", "Sample News", raid);
    IncidentTelling second = new IncidentTelling("sample-2", "sample-2", assault);
    return List.of(
        new MergedIncident(
            raid.id(),
            List.of(first, second),
            IncidentType.RAID,
            IncidentStatus.HAPPENED,
            raid.date().orElseThrow().date(),
            List.of(QUETTA),
            List.of(OFFICE_SITE),
            Map.of(
                Role.PERPETRATOR_INDIVIDUAL, unnamed("gunmen"),
                Role.PERPETRATOR_ORGANIZATION, named(FRONT, "Sample Front"),
                Role.PHYSICAL_TARGET, named(OFFICE, "Quetta Police Office"),
                Role.HUMAN_TARGET, unnamed("guards"),
                Role.WEAPON, unnamed("rifles")),
            Map.of(
                TollKind.KILLED,
                new Count(OptionalInt.of(2), OptionalInt.of(2), OptionalInt.empty())),
            2,
            List.of(
                new MergeReason(
                    assault.id(),
                    raid.id(),
                    "Both tell of an attack on the Quetta Police Office in Quetta; armed assault"
                        + " and raid are compatible."))),
        new MergedIncident(
            bombing.id(),
            List.of(new IncidentTelling("sample-2", "sample-2", bombing)),
            IncidentType.BOMBING,
            IncidentStatus.HAPPENED,
            Optional.empty(),
            List.of(MASTUNG),
            List.of(),
            Map.of(),
            Map.of(),
            1,
            List.of()));
  }

  /** The names of the places of both articles. */
  static EntityNames names() {
    EntityNames names = new EntityNames();
    names.add(SampleArticles.report().entities());
    names.add(SampleArticles.opinion().entities());
    return names;
  }

  private static Set<Actor> unnamed(String label) {
    return new LinkedHashSet<>(List.of(new Actor(Optional.empty(), label)));
  }

  private static Set<Actor> named(String id, String label) {
    return new LinkedHashSet<>(List.of(new Actor(Optional.of(id), label)));
  }
}
