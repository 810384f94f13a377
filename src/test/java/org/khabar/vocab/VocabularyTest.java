package org.khabar.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.khabar.model.IncidentStatus;
import org.khabar.model.IncidentType;
import org.khabar.model.Notation;
import org.khabar.model.OrganizationKind;
import org.khabar.model.TollKind;

/** The ontology's files and the constants say the same, in both directions. */
class VocabularyTest {
  private static final String OWL = "http://www.w3.org/2002/07/owl#";
  private static final String SHACL_IN = "http://www.w3.org/ns/shacl#in";
  private static final Graph TERMS = KhabarOntology.terms();

  @Test
  void everyClassHasAConstantAndEveryConstantAClass() {
    assertThat(constants(KhabarClass.class)).isNotEmpty().isEqualTo(subjects("Class"));
  }

  @Test
  void everyPropertyHasAConstantAndEveryConstantAProperty() {
    Set<String> constants = constants(KhabarProperty.class);
    for (TollKind toll : TollKind.values()) {
      Stream.of(KhabarProperty.best(toll), KhabarProperty.low(toll), KhabarProperty.high(toll))
          .forEach(property -> constants.add(property.getURI()));
    }
    Set<String> properties = subjects("ObjectProperty");
    properties.addAll(subjects("DatatypeProperty"));
    assertThat(constants).isEqualTo(properties);
  }

  @Test
  void everyConceptIsAValueOfTheModelWithItsNotationAndPlaceInTheTree() {
    assertThat(concepts(Concepts.INCIDENT_TYPES)).isEqualTo(notations(IncidentType.values()));
    assertThat(concepts(Concepts.STATUSES)).isEqualTo(notations(IncidentStatus.values()));
    assertThat(concepts(Concepts.ORGANIZATION_KINDS))
        .isEqualTo(notations(OrganizationKind.values()));
    for (IncidentType type : IncidentType.values()) {
      assertThat(objects(Concepts.of(type), Prefixes.SKOS + "broader"))
          .as(type.notation())
          .isEqualTo(type.broader().map(Concepts::of).map(Set::of).orElse(Set.of()));
    }
  }

  @Test
  void everyTermHasAnEnglishAndAnUrduLabelAndAComment() {
    Set<Node> terms =
        TERMS.stream(Node.ANY, SharedTerm.TYPE, Node.ANY)
            .map(Triple::getSubject)
            .filter(term -> !term.getURI().equals(KhabarOntology.IRI))
            .collect(Collectors.toSet());
    assertThat(terms).hasSizeGreaterThan(100);
    for (Node term : terms) {
      Set<Node> labels = objects(term, Prefixes.RDFS + "label");
      labels.addAll(objects(term, Prefixes.SKOS + "prefLabel"));
      Set<Node> comments = objects(term, Prefixes.RDFS + "comment");
      comments.addAll(objects(term, Prefixes.SKOS + "definition"));
      assertThat(labels).extracting(Node::getLiteralLanguage).as("%s", term).contains("en", "ur");
      assertThat(comments).as("%s", term).hasSize(1);
    }
  }

  @Test
  void ontologyNamesItsVersionAndLicence() {
    Node ontology = NodeFactory.createURI(KhabarOntology.IRI);
    assertThat(objects(ontology, OWL + "versionIRI"))
        .containsExactly(NodeFactory.createURI(KhabarOntology.VERSION_IRI));
    assertThat(objects(ontology, Prefixes.DCTERMS + "license")).hasSize(1);
  }

  @Test
  void shapesNameOnlyTermsThatExist() {
    Set<String> known = subjects("Class");
    known.addAll(subjects("ObjectProperty"));
    known.addAll(subjects("DatatypeProperty"));
    Set<String> used =
        KhabarOntology.shapes().stream()
            .flatMap(triple -> Stream.of(triple.getPredicate(), triple.getObject()))
            .filter(Node::isURI)
            .map(Node::getURI)
            .filter(iri -> iri.startsWith(KhabarOntology.NAMESPACE))
            .collect(Collectors.toSet());
    assertThat(used).hasSizeGreaterThan(40).isSubsetOf(known);
  }

  @Test
  void shapesListWholeSchemes() {
    Graph shapes = KhabarOntology.shapes();
    Set<Node> listed =
        shapes.stream(Node.ANY, NodeFactory.createURI(Prefixes.RDF + "first"), Node.ANY)
            .map(Triple::getObject)
            .collect(Collectors.toSet());
    assertThat(shapes.contains(Node.ANY, NodeFactory.createURI(SHACL_IN), Node.ANY)).isTrue();
    assertThat(listed)
        .containsAll(Arrays.stream(IncidentType.values()).map(Concepts::of).toList())
        .containsAll(Arrays.stream(IncidentStatus.values()).map(Concepts::of).toList())
        .containsAll(Arrays.stream(OrganizationKind.values()).map(Concepts::of).toList());
  }

  @Test
  void prefixesAreAllDifferent() {
    assertThat(Prefixes.of("https://example.org/").values()).doesNotHaveDuplicates();
  }

  private static Set<String> constants(Class<?> holder) {
    return Arrays.stream(holder.getDeclaredFields())
        .filter(field -> Modifier.isPublic(field.getModifiers()))
        .map(VocabularyTest::iri)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String iri(Field field) {
    try {
      return ((Node) field.get(null)).getURI();
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> subjects(String type) {
    return TERMS.stream(Node.ANY, SharedTerm.TYPE, NodeFactory.createURI(OWL + type))
        .map(triple -> triple.getSubject().getURI())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Notations of a scheme's concepts, each of which must be the end of its concept's name. */
  private static Set<String> concepts(String namespace) {
    Node notation = NodeFactory.createURI(Prefixes.SKOS + "notation");
    return TERMS.stream(Node.ANY, notation, Node.ANY)
        .filter(triple -> triple.getSubject().getURI().startsWith(namespace))
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .filter(
            value -> TERMS.contains(NodeFactory.createURI(namespace + value), notation, Node.ANY))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> notations(Notation[] values) {
    return Arrays.stream(values)
        .map(Notation::notation)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Node> objects(Node subject, String property) {
    return TERMS.stream(subject, NodeFactory.createURI(property), Node.ANY)
        .map(Triple::getObject)
        .collect(Collectors.toSet());
  }
}
