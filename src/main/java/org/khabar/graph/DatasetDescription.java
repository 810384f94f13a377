package org.khabar.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
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

  private final Iris iris;

  /** A writer that names things with {@code iris}. */
  public DatasetDescription(Iris iris) {
    this.iris = iris;
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
    source(
        statements,
        "https://www.geonames.org/",
        "GeoNames",
        "https://creativecommons.org/licenses/by/4.0/",
        "Places, their coordinates and codes are from GeoNames (geonames.org), CC BY 4.0.");
    source(
        statements,
        "https://www.wikidata.org/",
        "Wikidata",
        "https://creativecommons.org/publicdomain/zero/1.0/",
        "Wikidata ids are from Wikidata, CC0 1.0.");
    ontology(out);
  }

  private void source(
      Statements statements, String source, String name, String licence, String attribution) {
    Node node = uri(source);
    statements.state(iris.dataset(), dcterms("source"), node);
    statements.label(node, name);
    statements.state(node, dcterms("license"), uri(licence));
    statements.state(node, SharedTerm.COMMENT, Literals.string(attribution));
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
}
