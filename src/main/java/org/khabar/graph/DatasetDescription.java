package org.khabar.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.khabar.model.GazetteerSource;
import org.khabar.vocab.KhabarOntology;
import org.khabar.vocab.Prefixes;
import org.khabar.vocab.SharedTerm;

/**
 * Writes what a reader of the dataset must know: what it is, on which sources it draws and under
 * which terms, and the ontology it is written in; without a clock, so that it never changes by
 * itself.
 */
public final class DatasetDescription {
  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final String VOID = "http://rdfs.org/ns/void#";

  private static final String PUBLIC_DOMAIN = "https://creativecommons.org/publicdomain/mark/1.0/";

  private static final List<Source> SOURCES =
      List.of(
          new Source(
              "https://www.geonames.org/",
              "GeoNames",
              "https://creativecommons.org/licenses/by/4.0/",
              "Places, their points, codes and names are from GeoNames (geonames.org), CC BY 4.0;"
                  + " selected and brought together."),
          new Source(
              "https://www.naturalearthdata.com/",
              "Natural Earth",
              PUBLIC_DOMAIN,
              "Points, names and Wikidata ids of first-order divisions are from Natural Earth."),
          new Source(
              "https://ourairports.com/",
              "OurAirports",
              PUBLIC_DOMAIN,
              "Airports are from OurAirports."));

  private final Iris iris;
  private final List<GazetteerSource> lists;

  /**
   * A writer of the description.
   *
   * @param iris names things
   * @param lists what a user's own lists are from
   */
  public DatasetDescription(Iris iris, List<GazetteerSource> lists) {
    this.iris = iris;
    this.lists = List.copyOf(lists);
  }

  /** The IRI of the graph that describes the dataset. */
  public String graphIri() {
    return iris.datasetGraph().getURI();
  }

  /** Writes the description, and the ontology into a graph named after itself. */
  public void write(StreamRDF out) {
    Statements statements = new Statements(iris.datasetGraph(), out);
    Node dataset = iris.dataset();
    statements.type(dataset, uri(VOID + "Dataset"), uri(DCAT + "Dataset"));
    statements.label(dataset, "Security incidents told by news articles");
    statements.state(
        dataset, dcterms("title"), Literals.string("Security incidents told by news articles"));
    statements.state(
        dataset,
        dcterms("description"),
        Literals.string(
            "Incidents with type, place, date, actors and toll, each value with the article and the"
                + " words that state it. Made by Khabar from articles."));
    statements.state(
        dataset,
        dcterms("rights"),
        Literals.string("The texts of the articles belong to those who published them."));
    statements.state(dataset, dcterms("conformsTo"), uri(KhabarOntology.VERSION_IRI));
    statements.state(dataset, uri(VOID + "vocabulary"), uri(KhabarOntology.NAMESPACE));
    statements.state(dataset, uri(VOID + "uriSpace"), Literals.string(iris.base()));
    SOURCES.forEach(source -> source.write(statements, dataset));
    lists.forEach(list -> list(statements, dataset, list));
    ontology(out);
  }

  /** A list that is published is named by its page, a user's own by its file. */
  private void list(Statements statements, Node dataset, GazetteerSource list) {
    Node node = list.address().isEmpty() ? iris.list(list.name()) : uri(list.address());
    statements.state(dataset, dcterms("source"), node);
    statements.label(node, list.name());
    if (!list.licence().isEmpty()) {
      statements.state(node, dcterms("license"), uri(list.licence()));
    }
    statements.state(node, SharedTerm.COMMENT, Literals.string(list.attribution()));
  }

  private static void ontology(StreamRDF out) {
    Graph terms = KhabarOntology.terms();
    Statements statements = new Statements(uri(KhabarOntology.IRI), out);
    terms.stream()
        .sorted((one, other) -> one.toString().compareTo(other.toString()))
        .forEach(
            triple ->
                statements.state(triple.getSubject(), triple.getPredicate(), triple.getObject()));
  }

  private static Node dcterms(String name) {
    return uri(Prefixes.DCTERMS + name);
  }

  private static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** Where data is from, and on which terms; NOTICE says more. */
  private record Source(String address, String name, String licence, String attribution) {
    void write(Statements statements, Node dataset) {
      Node node = uri(address);
      statements.state(dataset, dcterms("source"), node);
      statements.label(node, name);
      statements.state(node, dcterms("license"), uri(licence));
      statements.state(node, SharedTerm.COMMENT, Literals.string(attribution));
    }
  }
}
