package org.khabar.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.TDB2Factory;
import org.junit.jupiter.api.Test;
import org.khabar.gazetteer.BundledGazetteer;
import org.khabar.model.Entities;
import org.khabar.model.Place;
import org.khabar.validate.GraphValidator;
import org.khabar.vocab.Concepts;
import org.khabar.vocab.KhabarClass;
import org.khabar.vocab.KhabarOntology;
import org.khabar.vocab.KhabarProperty;
import org.khabar.vocab.SharedTerm;

/** The graphs of two made-up articles, statement by statement. */
class GraphTest {
  private static final Iris IRIS = new Iris();
  private static final List<String> ONTOLOGY_NAMES =
      List.of(
          KhabarOntology.NAMESPACE,
          Concepts.INCIDENT_TYPES,
          Concepts.STATUSES,
          Concepts.ORGANIZATION_KINDS,
          Concepts.WEAPONS);

  @Test
  void graphsOfTwoArticlesAreTheExample() {
    DatasetGraph expected = DatasetGraphFactory.create();
    RDFDataMgr.read(
        expected, GraphTest.class.getResource("/org/khabar/graph/example.trig").toString());
    Graphs.assertSame(sample(), expected);
  }

  @Test
  void eachGraphMeetsTheShapesAlone() {
    GraphValidator validator = new GraphValidator();
    DatasetGraph dataset = sample();
    dataset
        .listGraphNodes()
        .forEachRemaining(
            name ->
                assertThat(validator.validate(dataset.getGraph(name))).as("%s", name).isEmpty());
  }

  @Test
  void allGraphsTogetherMeetTheShapes() {
    assertThat(new GraphValidator().validate(quads())).isEmpty();
  }

  @Test
  void namesInCapitalsGiveWay() {
    try (EntityNames names = new EntityNames()) {
      names.add(places("QUETTA POLICE OFFICE"));
      names.add(places("Quetta Police Office"));
      names.add(places("QUETTA POLICE OFFICE"));
      assertThat(names.of("place/quetta-police-office")).isEqualTo("Quetta Police Office");
      assertThat(names.of("place/elsewhere")).isEqualTo("elsewhere");
    }
  }

  private static Entities places(String name) {
    Place site =
        new Place(
            "place/quetta-police-office",
            true,
            name,
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Entities(List.of(), List.of(site), List.of(), List.of());
  }

  @Test
  void sameFactsGiveTheSameQuadsInTheSameOrder() {
    assertThat(quads()).isEqualTo(quads()).hasSizeGreaterThan(500);
  }

  @Test
  void noBlankNodesAndNoUndefinedTerms() {
    Graph terms = KhabarOntology.terms();
    for (Quad quad : quads()) {
      for (Node node :
          List.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())) {
        assertThat(node.isBlank()).as("%s", quad).isFalse();
        if (node.isURI() && ONTOLOGY_NAMES.stream().anyMatch(node.getURI()::startsWith)) {
          assertThat(terms.contains(node, SharedTerm.TYPE, Node.ANY)).as("%s", node).isTrue();
        }
      }
    }
  }

  @Test
  void onlyTheGraphOfIncidentsSaysWhichIncidentsThereAre() {
    Node world = IRIS.incidentsGraph();
    List<Node> exclusive =
        List.of(
            KhabarProperty.REPORTS,
            KhabarProperty.MAIN_INCIDENT,
            KhabarProperty.RECALLS,
            KhabarProperty.REPORTED_IN);
    assertThat(quads())
        .filteredOn(
            quad ->
                quad.getObject().equals(KhabarClass.INCIDENT)
                    || exclusive.contains(quad.getPredicate()))
        .isNotEmpty()
        .allMatch(quad -> quad.getGraph().equals(world));
  }

  @Test
  void claimsOfBothGraphsAreTheSame() {
    DatasetGraph dataset = sample();
    Set<Node> concluded =
        dataset.stream(IRIS.incidentsGraph(), Node.ANY, KhabarProperty.ABOUT, Node.ANY)
            .map(Quad::getSubject)
            .collect(Collectors.toSet());
    Set<Node> stated =
        dataset.stream(Node.ANY, Node.ANY, SharedTerm.TYPE, KhabarClass.CLAIM)
            .map(Quad::getSubject)
            .collect(Collectors.toSet());
    assertThat(concluded).isNotEmpty().isEqualTo(stated);
  }

  @Test
  void aStoreGivesBackWhatWasWritten() {
    DatasetGraph store = TDB2Factory.createDataset().asDatasetGraph();
    DatasetGraph written = sample();
    store.executeWrite(() -> written.stream().forEach(store::add));
    SortedSet<String> stored = new TreeSet<>();
    store.executeRead(() -> stored.addAll(Graphs.lines(store)));
    assertThat(stored).isEqualTo(Graphs.lines(written));
  }

  @Test
  void descriptionNamesSourcesAndCarriesTheOntology() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    new DatasetDescription(IRIS, BundledGazetteer.origin()).write(StreamRDFLib.dataset(dataset));
    assertThat(Graphs.lines(dataset))
        .anyMatch(line -> line.contains("creativecommons.org/licenses/by/4.0"))
        .anyMatch(line -> line.contains("<" + KhabarOntology.VERSION_IRI + ">"))
        .noneMatch(line -> line.contains("_:"));
    assertThat(dataset.getGraph(NodeFactory.createURI(KhabarOntology.IRI)).size())
        .isEqualTo(KhabarOntology.terms().size());
  }

  private static List<Quad> quads() {
    List<Quad> quads = new ArrayList<>();
    write(
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            quads.add(quad);
          }
        });
    return quads;
  }

  private static DatasetGraph sample() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    write(StreamRDFLib.dataset(dataset));
    return dataset;
  }

  private static void write(StreamRDF out) {
    ArticleGraph articles = new ArticleGraph(IRIS);
    articles.write(SampleArticles.report(), out);
    articles.write(SampleArticles.opinion(), out);
    WorldGraph world = new WorldGraph(IRIS);
    try (EntityNames names = SampleWorld.names()) {
      SampleWorld.merged().forEach(incident -> world.write(incident, names, out));
      world.writeNames(names, out);
    }
  }
}
