package org.khabar.serve.reconcile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.khabar.vocab.KhabarClass;
import org.khabar.vocab.KhabarProperty;

/** Counts the incidents of a graph that have to do with things. */
record IncidentCount(GraphFacts facts) {
  /** How many places within one are looked through for incidents. */
  private static final int MOST_PLACES = 20_000;

  private static final List<Node> PARTS =
      List.of(
          KhabarProperty.PLACE,
          KhabarProperty.SITE,
          KhabarProperty.PERPETRATOR,
          KhabarProperty.TARGET,
          KhabarProperty.VICTIM,
          KhabarProperty.CLAIMED_BY,
          KhabarProperty.RESPONDED_BY);

  /** How many incidents there were at these things or within them, or with them in a part. */
  int of(List<Node> things) {
    Set<Node> incidents = new HashSet<>();
    Set<Node> seen = new HashSet<>(things);
    Deque<Node> left = new ArrayDeque<>(things);
    while (!left.isEmpty() && seen.size() < MOST_PLACES) {
      Node thing = left.remove();
      PARTS.stream()
          .flatMap(property -> facts.subjects(property, thing))
          .filter(incident -> facts.isA(incident, KhabarClass.INCIDENT))
          .forEach(incidents::add);
      facts.subjects(KhabarProperty.WITHIN, thing).filter(seen::add).forEach(left::add);
    }
    return incidents.size();
  }
}
