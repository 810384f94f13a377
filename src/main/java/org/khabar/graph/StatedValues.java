package org.khabar.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.khabar.graph.StatedValue.Concept;
import org.khabar.graph.StatedValue.Entity;
import org.khabar.graph.StatedValue.Figure;
import org.khabar.graph.StatedValue.Literal;
import org.khabar.graph.StatedValue.Value;
import org.khabar.graph.StatedValue.Words;
import org.khabar.model.Incident;
import org.khabar.model.IncidentDate;
import org.khabar.model.PlaceUse;
import org.khabar.model.Role;
import org.khabar.model.RoleFiller;
import org.khabar.model.Span;
import org.khabar.model.Toll;
import org.khabar.model.TollClaim;
import org.khabar.model.TollKind;
import org.khabar.vocab.Concepts;
import org.khabar.vocab.KhabarProperty;

/** Takes an article's account of an incident apart into single values. */
final class StatedValues {
  private StatedValues() {}

  /** All values of an account, in a fixed order. */
  static List<StatedValue> of(Incident incident) {
    List<StatedValue> values = new ArrayList<>();
    List<Span> telling = incident.evidence();
    Value type = new Concept(Concepts.of(incident.type()));
    Value status = new Concept(Concepts.of(incident.status()));
    Value main = new Literal(Literals.bool(incident.main()));
    values.add(StatedValue.plain(KhabarProperty.INCIDENT_TYPE, type, telling));
    values.add(StatedValue.plain(KhabarProperty.STATUS, status, telling));
    values.add(StatedValue.plain(KhabarProperty.MAIN, main, telling));
    incident.date().ifPresent(date -> values.add(date(date)));
    incident.places().forEach(use -> values.add(place(KhabarProperty.PLACE, use)));
    incident.sites().forEach(use -> values.add(place(KhabarProperty.SITE, use)));
    incident
        .roles()
        .forEach((role, fillers) -> fillers.forEach(filler -> values.add(part(role, filler))));
    incident.tolls().forEach((kind, toll) -> addFigures(values, kind, toll));
    return values;
  }

  /** The names of the claims that an article makes of an incident, in the same order. */
  static List<Node> claims(Iris iris, String article, Incident incident) {
    return of(incident).stream()
        .map(value -> value.claim(iris, article, incident))
        .distinct()
        .toList();
  }

  private static StatedValue date(IncidentDate date) {
    Value value =
        date.date()
            .<Value>map(known -> new Literal(Literals.edtf(known.edtf())))
            .orElseGet(() -> new Words(date.span()));
    return new StatedValue(
        KhabarProperty.DATE,
        value,
        List.of(date.span()),
        Optional.empty(),
        Optional.of(date.basis()),
        Optional.empty(),
        Optional.empty());
  }

  private static StatedValue place(Node property, PlaceUse use) {
    return StatedValue.plain(property, new Entity(use.place()), List.of(use.span()));
  }

  private static StatedValue part(Role role, RoleFiller filler) {
    Value value =
        filler.ref().<Value>map(Entity::new).orElseGet(() -> new Words(filler.mentions().get(0)));
    return new StatedValue(
        KhabarProperty.of(role),
        value,
        filler.mentions(),
        Optional.of(role),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static void addFigures(List<StatedValue> values, TollKind kind, Toll toll) {
    for (TollClaim claim : toll.claims()) {
      values.add(
          new StatedValue(
              KhabarProperty.best(kind),
              new Figure(claim.count()),
              List.of(claim.span()),
              Optional.empty(),
              Optional.empty(),
              claim.speaker(),
              claim.speakerVia()));
    }
  }
}
