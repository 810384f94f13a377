package org.khabar.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.khabar.model.Entities;
import org.khabar.model.Organization;
import org.khabar.model.Person;
import org.khabar.vocab.Concepts;
import org.khabar.vocab.KhabarClass;
import org.khabar.vocab.KhabarProperty;
import org.khabar.vocab.SharedTerm;

/** Organizations and persons. */
record ActorStatements(ArticleScope scope, Statements statements, LinkStatements links) {
  void write(Entities entities) {
    entities.organizations().forEach(this::organization);
    entities.persons().forEach(this::person);
  }

  private void organization(Organization organization) {
    Iris iris = scope.iris();
    Node node = iris.entity(organization.id());
    statements.type(
        node,
        KhabarClass.ORGANIZATION,
        SharedTerm.ORG_ORGANIZATION,
        SharedTerm.SCHEMA_ORGANIZATION);
    names(node, organization);
    statements.state(node, KhabarProperty.ORGANIZATION_KIND, Concepts.of(organization.kind()));
    entries(node, organization);
    statements.state(
        node, KhabarProperty.JURISDICTION, organization.jurisdiction().map(iris::entity));
    statements.state(node, SharedTerm.SUB_ORGANIZATION_OF, organization.partOf().map(iris::entity));
  }

  private void names(Node node, Organization organization) {
    statements.name(node, organization.name());
    organization
        .abbreviation()
        .map(Literals::string)
        .ifPresent(
            form -> {
              statements.state(node, KhabarProperty.ABBREVIATION, form);
              statements.state(node, SharedTerm.ALTERNATIVE_LABEL, form);
            });
    organization
        .aliases()
        .forEach(
            alias -> statements.state(node, SharedTerm.ALTERNATIVE_LABEL, Literals.string(alias)));
  }

  /** Its entries in lists: of those that a link chose, the link tells. */
  private void entries(Node node, Organization organization) {
    organization
        .link()
        .ifPresent(link -> links.write(organization.id(), organization.name(), link));
    if (organization.link().isEmpty()) {
      statements.state(
          node, KhabarProperty.WIKIDATA_ID, organization.wikidata().map(Literals::string));
      statements.state(node, SharedTerm.EXACT_MATCH, organization.wikidata().map(Iris::wikidata));
    }
    organization
        .sameAs()
        .forEach(
            entry -> statements.state(node, SharedTerm.CLOSE_MATCH, NodeFactory.createURI(entry)));
  }

  private void person(Person person) {
    Node node = scope.iris().entity(person.id());
    statements.type(node, KhabarClass.PERSON, SharedTerm.FOAF_PERSON, SharedTerm.SCHEMA_PERSON);
    statements.name(node, person.name());
    statements.state(node, SharedTerm.DESCRIPTION, person.description().map(Literals::string));
  }
}
