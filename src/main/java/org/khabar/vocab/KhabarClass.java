package org.khabar.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;

/** The classes of the Khabar ontology. */
public final class KhabarClass {
  static {
    JenaSystem.init();
  }

  public static final Node ARTICLE = named("Article");
  public static final Node INCIDENT = named("Incident");
  public static final Node CLAIM = named("Claim");
  public static final Node MENTION = named("Mention");
  public static final Node PLACE = named("Place");
  public static final Node SITE = named("Site");
  public static final Node ORGANIZATION = named("Organization");
  public static final Node PERSON = named("Person");
  public static final Node AUTHOR = named("Author");
  public static final Node UNNAMED_ACTOR = named("UnnamedActor");
  public static final Node WEAPON = named("Weapon");
  public static final Node LINK = named("Link");
  public static final Node MERGE_REASON = named("MergeReason");
  public static final Node PROBLEM = named("Problem");
  public static final Node JUDGEMENT = named("Judgement");

  private KhabarClass() {}

  private static Node named(String name) {
    return NodeFactory.createURI(KhabarOntology.NAMESPACE + name);
  }
}
