package org.khabar.graph;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.khabar.model.Count;
import org.khabar.model.Incident;
import org.khabar.model.Role;
import org.khabar.model.Span;
import org.khabar.vocab.KhabarProperty;

/**
 * One value that an article states of an incident: what becomes a claim.
 *
 * @param property the property it is a value of
 * @param value the value
 * @param evidence the words that say so, never empty
 * @param role the part that is played, where the value plays one
 * @param basis how a date was reached
 * @param speaker who says so, in the article's words
 * @param speakerVia through whom
 */
record StatedValue(
    Node property,
    Value value,
    List<Span> evidence,
    Optional<Role> role,
    Optional<String> basis,
    Optional<String> speaker,
    Optional<String> speakerVia) {
  /** A value that the article itself states. */
  static StatedValue plain(Node property, Value value, List<Span> evidence) {
    return new StatedValue(
        property,
        value,
        evidence,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The claim's name: the same for the same value from the same words. */
  Node claim(Iris iris, String article, Incident incident) {
    String fingerprint =
        Names.fingerprint(
            incident.id(),
            value.key(),
            evidence.stream().map(StatedValue::key).collect(Collectors.joining(" ")),
            role.map(Role::notation).orElse(""),
            speaker.orElse(""),
            speakerVia.orElse(""));
    return iris.of(article).claim(property, fingerprint);
  }

  private static String key(Span span) {
    return span.begin() + "-" + span.end();
  }

  /** What is stated. */
  sealed interface Value {
    /** What tells it from other values of the property. */
    String key();

    /** States it of a claim. */
    void state(Node claim, ArticleScope scope, Statements statements);
  }

  /** A place, an organization, a person. */
  record Entity(String id) implements Value {
    @Override
    public String key() {
      return id;
    }

    @Override
    public void state(Node claim, ArticleScope scope, Statements statements) {
      statements.state(claim, KhabarProperty.VALUE_ENTITY, scope.iris().entity(id));
    }
  }

  /** A concept. */
  record Concept(Node node) implements Value {
    @Override
    public String key() {
      return node.getURI();
    }

    @Override
    public void state(Node claim, ArticleScope scope, Statements statements) {
      statements.state(claim, KhabarProperty.VALUE_ENTITY, node);
    }
  }

  /** A date or a truth value. */
  record Literal(Node node) implements Value {
    @Override
    public String key() {
      return node.getLiteralLexicalForm();
    }

    @Override
    public void state(Node claim, ArticleScope scope, Statements statements) {
      statements.state(claim, KhabarProperty.VALUE, node);
    }
  }

  /** Words of the article. */
  record Words(Span span) implements Value {
    @Override
    public String key() {
      return StatedValue.key(span);
    }

    @Override
    public void state(Node claim, ArticleScope scope, Statements statements) {
      statements.state(claim, KhabarProperty.VALUE, Literals.string(scope.words(span)));
    }
  }

  /** A number of people. */
  record Figure(Count count) implements Value {
    @Override
    public String key() {
      return key(count.low()) + "/" + key(count.best()) + "/" + key(count.high());
    }

    private static String key(OptionalInt number) {
      return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    @Override
    public void state(Node claim, ArticleScope scope, Statements statements) {
      statements.state(claim, KhabarProperty.VALUE, Literals.integer(count.best()));
      statements.state(claim, KhabarProperty.VALUE_LOW, Literals.integer(count.low()));
      statements.state(claim, KhabarProperty.VALUE_HIGH, Literals.integer(count.high()));
    }
  }
}
