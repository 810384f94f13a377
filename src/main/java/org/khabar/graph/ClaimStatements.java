package org.khabar.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.khabar.model.Incident;
import org.khabar.model.Role;
import org.khabar.vocab.Concepts;
import org.khabar.vocab.KhabarClass;
import org.khabar.vocab.KhabarProperty;
import org.khabar.vocab.SharedTerm;

/** What an article states of incidents, value by value. */
record ClaimStatements(
    ArticleScope scope, Statements statements, MentionStatements mentions, Speakers speakers) {
  void write(List<Incident> incidents) {
    Set<Node> written = new HashSet<>();
    for (Incident incident : incidents) {
      for (StatedValue value : StatedValues.of(incident)) {
        Node claim = value.claim(scope.iris(), scope.key(), incident);
        if (written.add(claim)) {
          write(claim, incident, value);
        }
      }
    }
  }

  private void write(Node claim, Incident incident, StatedValue stated) {
    statements.type(claim, KhabarClass.CLAIM);
    statements.state(claim, KhabarProperty.ABOUT, scope.iris().entity(incident.id()));
    statements.state(claim, KhabarProperty.STATED_IN, scope.node());
    statements.state(claim, KhabarProperty.PROPERTY, stated.property());
    stated.value().state(claim, scope, statements);
    statements.state(
        claim, KhabarProperty.ROLE, stated.role().map(Role::notation).map(Literals::string));
    statements.state(claim, KhabarProperty.BASIS, stated.basis().map(Literals::string));
    stated
        .evidence()
        .forEach(span -> statements.state(claim, KhabarProperty.EVIDENCE, mentions.evidence(span)));
    speaker(claim, KhabarProperty.SPEAKER, stated.speaker());
    speaker(claim, KhabarProperty.SPEAKER_VIA, stated.speakerVia());
    statements.state(claim, KhabarProperty.STATUS, Concepts.of(incident.status()));
    statements.state(claim, KhabarProperty.CONFIDENCE, Literals.decimal(incident.confidence()));
  }

  private void speaker(Node claim, Node property, Optional<String> words) {
    if (words.isEmpty()) {
      return;
    }
    Optional<String> known = speakers.named(words.get());
    Node speaker =
        known.map(scope.iris()::entity).orElseGet(() -> scope.own().speaker(words.get()));
    statements.state(claim, property, speaker);
    if (known.isEmpty()) {
      statements.type(speaker, KhabarClass.UNNAMED_ACTOR, SharedTerm.ACTOR);
      statements.label(speaker, words.get());
    }
  }
}
