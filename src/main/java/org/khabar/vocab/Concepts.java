package org.khabar.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.khabar.model.IncidentStatus;
import org.khabar.model.IncidentType;
import org.khabar.model.Notation;
import org.khabar.model.OrganizationKind;

/** The concepts of the ontology's schemes; each is named by its notation. */
public final class Concepts {
  /** What the names of incident types begin with. */
  public static final String INCIDENT_TYPES = "https://w3id.org/khabar/incident-type/";

  /** What the names of statuses begin with. */
  public static final String STATUSES = "https://w3id.org/khabar/status/";

  /** What the names of kinds of organizations begin with. */
  public static final String ORGANIZATION_KINDS = "https://w3id.org/khabar/organization-kind/";

  /** What the names of kinds of weapons begin with. */
  public static final String WEAPONS = "https://w3id.org/khabar/weapon/";

  private Concepts() {}

  /** The concept of a type of incidents. */
  public static Node of(IncidentType type) {
    return concept(INCIDENT_TYPES, type);
  }

  /** The concept of a status. */
  public static Node of(IncidentStatus status) {
    return concept(STATUSES, status);
  }

  /** The concept of a kind of organizations. */
  public static Node of(OrganizationKind kind) {
    return concept(ORGANIZATION_KINDS, kind);
  }

  private static Node concept(String scheme, Notation value) {
    return NodeFactory.createURI(scheme + value.notation());
  }
}
