package org.khabar.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.khabar.model.IncidentTelling;
import org.khabar.model.MergedIncident;
import org.khabar.model.MergedIncident.MergeReason;
import org.khabar.vocab.KhabarClass;
import org.khabar.vocab.KhabarProperty;
import org.khabar.vocab.SharedTerm;

/** Why accounts were put together, with the claims that were compared. */
record ReasonStatements(Iris iris, Statements statements) {
  void write(MergedIncident incident) {
    if (incident.reasons().isEmpty()) {
      return;
    }
    Map<String, IncidentTelling> tellings = new HashMap<>();
    incident.tellings().forEach(telling -> tellings.put(telling.incident().id(), telling));
    for (MergeReason reason : incident.reasons()) {
      write(incident, reason, tellings);
    }
  }

  private void write(
      MergedIncident incident, MergeReason reason, Map<String, IncidentTelling> tellings) {
    String fingerprint = Names.fingerprint(reason.incident(), reason.with(), reason.why());
    Node node = iris.reason(incident.id(), fingerprint);
    statements.state(iris.entity(incident.id()), KhabarProperty.MERGE_REASON, node);
    statements.type(node, KhabarClass.MERGE_REASON);
    statements.state(node, SharedTerm.COMMENT, Literals.string(reason.why()));
    for (String id : List.of(reason.incident(), reason.with())) {
      Optional.ofNullable(tellings.get(id))
          .map(telling -> StatedValues.claims(iris, telling.article(), telling.incident()))
          .orElse(List.of())
          .forEach(claim -> statements.state(node, SharedTerm.WAS_DERIVED_FROM, claim));
    }
  }
}
