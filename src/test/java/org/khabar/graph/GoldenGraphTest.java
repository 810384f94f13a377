package org.khabar.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.merge.IncidentMerger;
import org.khabar.model.ArticleFacts;
import org.khabar.record.RecordReader;
import org.khabar.validate.GraphValidator;

/**
 * Records in, graph out: each folder of {@code golden/} holds {@code records.jsonl} and the {@code
 * graph.trig} that is expected of them.
 */
class GoldenGraphTest {
  private static final GraphValidator VALIDATOR = new GraphValidator();

  @ParameterizedTest
  @MethodSource("folders")
  void recordsGiveTheExpectedGraph(Path folder) throws IOException {
    DatasetGraph expected = DatasetGraphFactory.create();
    RDFDataMgr.read(expected, folder.resolve("graph.trig").toUri().toString());
    DatasetGraph actual = graphOf(folder.resolve("records.jsonl"));
    Graphs.assertSame(actual, expected);
    assertThat(VALIDATOR.validateFile(folder.resolve("graph.trig"))).isEmpty();
  }

  private static DatasetGraph graphOf(Path records) throws IOException {
    Iris iris = new Iris();
    RecordReader reader = new RecordReader();
    ArticleGraph articles = new ArticleGraph(iris);
    DatasetGraph dataset = DatasetGraphFactory.create();
    StreamRDF out = StreamRDFLib.dataset(dataset);
    try (IncidentMerger merger = new IncidentMerger();
        EntityNames names = new EntityNames()) {
      for (String line : Files.readAllLines(records)) {
        ArticleFacts facts = reader.read(line);
        articles.write(facts, out);
        merger.add(facts);
        names.add(facts.entities());
      }
      WorldGraph world = new WorldGraph(iris);
      merger.merge(incident -> world.write(incident, names, out));
      world.writeNames(names, out);
    }
    return dataset;
  }

  static List<Path> folders() throws IOException, URISyntaxException {
    Path root =
        Path.of(
            Objects.requireNonNull(GoldenGraphTest.class.getResource("/org/khabar/graph/golden"))
                .toURI());
    try (Stream<Path> folders = Files.list(root)) {
      return folders.sorted().toList();
    }
  }
}
