package org.khabar.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.khabar.model.ArticleFacts;
import org.khabar.model.IncidentTelling;
import org.khabar.model.MergedIncident;

/** Merges the articles of the tests. */
final class Merging {
  private Merging() {}

  static List<MergedIncident> merge(Telling... tellings) {
    return mergeFacts(Arrays.stream(tellings).map(Telling::facts).toList());
  }

  static List<MergedIncident> mergeFacts(List<ArticleFacts> facts) {
    List<MergedIncident> incidents = new ArrayList<>();
    try (IncidentMerger merger = new IncidentMerger()) {
      facts.forEach(merger::add);
      merger.merge(incidents::add);
    }
    return incidents;
  }

  /** The ids of the accounts of each incident, in one text. */
  static List<String> members(List<MergedIncident> merged) {
    return merged.stream()
        .map(
            incident ->
                String.join(
                    " ",
                    incident.tellings().stream()
                        .map(IncidentTelling::incident)
                        .map(telling -> telling.id().replace("incident/", ""))
                        .toList()))
        .toList();
  }
}
