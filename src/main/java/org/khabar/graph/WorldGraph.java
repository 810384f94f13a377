package org.khabar.graph;

import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.khabar.model.IncidentTelling;
import org.khabar.model.MergedIncident;
import org.khabar.vocab.KhabarProperty;
import org.khabar.vocab.SharedTerm;

/**
 * Writes what follows from all articles together: the incidents of the world, each with its best
 * view, the articles and claims behind it and the reasons for merging; thread-safe.
 *
 * <p>Only here are things typed as incidents, and only here do articles report, recall or have main
 * incidents, so that counts over all graphs together are right. The name that an article gave to an
 * incident and that merging retired leads to its successor by {@code dcterms:isReplacedBy}.
 */
public final class WorldGraph {
  private final Iris iris;

  /** A writer that names things with {@code iris}. */
  public WorldGraph(Iris iris) {
    this.iris = iris;
  }

  /** The IRI of the graph of incidents. */
  public String graphIri() {
    return iris.incidentsGraph().getURI();
  }

  /**
   * Writes the quads of one incident; starting and finishing the stream is up to the caller.
   *
   * @param names names of its places
   */
  public void write(MergedIncident incident, EntityNames names, StreamRDF out) {
    Statements statements = new Statements(iris.incidentsGraph(), out);
    new BestViewStatements(iris, statements, names).write(incident);
    reports(statements, incident);
    claims(statements, incident);
    retired(statements, incident);
    new ReasonStatements(iris, statements).write(incident);
  }

  /**
   * Writes the labels of places, organizations and persons into the graph of incidents: one without
   * a language for each, so that an answer has one row for each, and of places one for each
   * language that a gazetteer knows. Articles' graphs state names as {@code skos:altLabel} only.
   */
  public void writeNames(EntityNames names, StreamRDF out) {
    Statements statements = new Statements(iris.incidentsGraph(), out);
    names.forEach(
        (id, named) -> {
          Node node = iris.entity(id);
          statements.label(node, named.name());
          named
              .labels()
              .forEach(
                  (language, label) ->
                      statements.state(node, SharedTerm.LABEL, Literals.label(label, language)));
        });
  }

  /** An article that has an incident both as its matter and as something recalled is about it. */
  private void reports(Statements statements, MergedIncident incident) {
    Node node = iris.entity(incident.id());
    TreeSet<String> articles = new TreeSet<>();
    TreeSet<String> about = new TreeSet<>();
    for (IncidentTelling telling : incident.tellings()) {
      articles.add(telling.article());
      if (telling.incident().main()) {
        about.add(telling.article());
      }
    }
    for (String id : articles) {
      Node article = iris.article(id);
      statements.state(node, KhabarProperty.REPORTED_IN, article);
      statements.state(article, KhabarProperty.REPORTS, node);
      statements.state(
          article,
          about.contains(id) ? KhabarProperty.MAIN_INCIDENT : KhabarProperty.RECALLS,
          node);
    }
  }

  private void claims(Statements statements, MergedIncident incident) {
    Node node = iris.entity(incident.id());
    for (IncidentTelling telling : incident.tellings()) {
      for (Node claim : StatedValues.claims(iris, telling.article(), telling.incident())) {
        statements.state(claim, KhabarProperty.ABOUT, node);
      }
    }
  }

  private void retired(Statements statements, MergedIncident incident) {
    TreeSet<String> names = new TreeSet<>();
    incident.tellings().forEach(telling -> names.add(telling.incident().id()));
    names.remove(incident.id());
    for (String name : names) {
      statements.state(iris.entity(name), SharedTerm.IS_REPLACED_BY, iris.entity(incident.id()));
    }
  }
}
