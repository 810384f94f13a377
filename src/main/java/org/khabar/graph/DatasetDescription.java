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

  private final Iris iris;
  private final List<GazetteerSource> sources;

  /**
   * A writer of the description.
   *
   * @param iris names things
   * @param sources what places and lists are from
   */
  public DatasetDescription(Iris iris, List<GazetteerSource> sources) {
    this.iris = iris;
    this.sources = List.copyOf(sources);
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
    sources.forEach(source -> source(statements, source));
    ontology(out);
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

  /** Where data is from, and on which terms: named by its page or, of a user's own, by its file. */
  private void source(Statements statements, GazetteerSource source) {
    Node node = isAddress(source.address()) ? uri(source.address()) : iris.list(source.name());
    statements.state(iris.dataset(), dcterms("source"), node);
    statements.label(node, source.name());
    statements.state(node, SharedTerm.COMMENT, Literals.string(source.attribution()));
    if (isAddress(source.licence())) {
      statements.state(node, dcterms("license"), uri(source.licence()));
    } else if (!source.licence().isEmpty()) {
      statements.state(node, dcterms("rights"), Literals.string(source.licence()));
    }
    if (!source.date().isEmpty()) {
      statements.state(node, dcterms("date"), Literals.string(source.date()));
    }
  }

  private static boolean isAddress(String text) {
    return text.matches("https?://[^\\s<>\"{}|\\\\^`]+");
  }
}
