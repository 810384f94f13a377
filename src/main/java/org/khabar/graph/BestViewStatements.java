package org.khabar.graph;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.khabar.model.Count;
import org.khabar.model.DatePrecision;
import org.khabar.model.IncidentStatus;
import org.khabar.model.MergedIncident;
import org.khabar.model.MergedIncident.Actor;
import org.khabar.model.Notation;
import org.khabar.model.Role;
import org.khabar.model.TollKind;
import org.khabar.model.UncertainDate;
import org.khabar.vocab.Concepts;
import org.khabar.vocab.KhabarClass;
import org.khabar.vocab.KhabarProperty;
import org.khabar.vocab.SharedTerm;

/** The best view of an incident, each value one hop away. */
record BestViewStatements(Iris iris, Statements statements, EntityNames names) {
  private static final Comparator<Actor> NAMED_FIRST =
      Comparator.comparing((Actor actor) -> actor.ref().isEmpty())
          .thenComparing(actor -> actor.ref().orElse(""))
          .thenComparing(Actor::label);

  void write(MergedIncident incident) {
    Node node = iris.entity(incident.id());
    statements.type(node, KhabarClass.INCIDENT, SharedTerm.SEM_EVENT, SharedTerm.SCHEMA_EVENT);
    statements.label(node, label(incident));
    statements.state(node, KhabarProperty.INCIDENT_TYPE, Concepts.of(incident.type()));
    statements.state(node, KhabarProperty.STATUS, Concepts.of(incident.status()));
    incident.date().ifPresent(date -> date(node, date));
    statements.state(node, KhabarProperty.PLACE, place(incident).map(iris::entity));
    incident
        .sites()
        .forEach(site -> statements.state(node, KhabarProperty.SITE, iris.entity(site)));
    incident.roles().forEach((role, actors) -> actors(node, incident, role, actors));
    incident.tolls().forEach((kind, count) -> toll(node, kind, count));
    statements.state(node, KhabarProperty.SOURCE_COUNT, Literals.integer(incident.sourceCount()));
  }

  /** For example "Attack (foiled), Karachi Police Office, 2023-02-17". */
  private String label(MergedIncident incident) {
    String type = words(incident.type());
    StringBuilder label = new StringBuilder();
    label.append(Character.toUpperCase(type.charAt(0))).append(type, 1, type.length());
    if (incident.status() != IncidentStatus.HAPPENED) {
      label.append(" (").append(words(incident.status())).append(')');
    }
    Stream.concat(incident.sites().stream(), place(incident).stream())
        .findFirst()
        .ifPresent(where -> label.append(", ").append(names.of(where)));
    incident.date().ifPresent(date -> label.append(", ").append(date.edtf()));
    return label.toString();
  }

  private static String words(Notation value) {
    return value.notation().replace('_', ' ');
  }

  /** The most specific place; a site where no place is known. */
  private static Optional<String> place(MergedIncident incident) {
    return Stream.concat(incident.places().stream(), incident.sites().stream()).findFirst();
  }

  private void date(Node node, UncertainDate date) {
    DatePrecision precision = date.precision();
    statements.state(node, KhabarProperty.DATE, Literals.edtf(date.edtf()));
    statements.state(node, KhabarProperty.EARLIEST, date.earliest().map(Literals::day));
    statements.state(node, KhabarProperty.LATEST, date.latest().map(Literals::day));
    statements.state(node, KhabarProperty.DATE_PRECISION, Literals.string(precision.notation()));
  }

  private void actors(Node node, MergedIncident incident, Role role, Set<Actor> actors) {
    Node property = KhabarProperty.of(role);
    Set<Node> unnamed = new LinkedHashSet<>();
    for (Actor actor : actors.stream().sorted(NAMED_FIRST).toList()) {
      Node filler =
          actor
              .ref()
              .map(iris::entity)
              .orElseGet(() -> iris.unnamed(incident.id(), property, actor.label()));
      statements.state(node, property, filler);
      if (actor.ref().isEmpty() && unnamed.add(filler)) {
        describe(filler, role, actor.label());
        statements.label(filler, actor.label());
      }
    }
  }

  private void describe(Node filler, Role role, String words) {
    if (role == Role.WEAPON) {
      statements.type(filler, KhabarClass.WEAPON);
      statements.state(filler, KhabarProperty.WEAPON_KIND, WeaponKinds.of(words));
    } else {
      statements.type(filler, KhabarClass.UNNAMED_ACTOR, SharedTerm.ACTOR);
    }
  }

  private void toll(Node node, TollKind kind, Count count) {
    statements.state(node, KhabarProperty.best(kind), Literals.integer(count.best()));
    statements.state(node, KhabarProperty.low(kind), Literals.integer(count.low()));
    statements.state(node, KhabarProperty.high(kind), Literals.integer(count.high()));
  }
}
