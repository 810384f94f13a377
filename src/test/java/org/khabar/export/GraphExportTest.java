package org.khabar.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khabar.graph.ArticleGraph;
import org.khabar.graph.Iris;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;
import org.khabar.query.QueryFixture;
import org.khabar.vocab.Prefixes;

class GraphExportTest {
  private static final String AWKWARD =
      """
      PREFIX ex: <https://example.org/>
      PREFIX kh: <https://w3id.org/khabar/ontology#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      GRAPH ex:g1 {
        ex:a a kh:Incident ; kh:killed 4 , "04"^^xsd:integer , 4.50 , 1e0 , true ;
          ex:text "\\"<&>' \\\\ \\t\\r\\n end" , "خبر"@ur , "a"@en-GB , "😀 \\u000C" , "" ;
          ex:odd-1.2 <https://example.org/a%20b?x=1&y='2'#z> , <mailto:a@example.org> ;
          <https://other.org/p/1x> ex:b .
      }
      GRAPH ex:g2 { ex:a a kh:Incident . ex:b kh:place ex:a . }
      ex:c ex:p "in the default graph" .
      """;

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void givesTheSameBytesWhateverTheOrder(RdfFormat format) {
    List<Quad> quads = sample();
    String expected = write(quads, format);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Karachi"));
      for (int seed = 0; seed < 5; seed++) {
        Collections.shuffle(quads, new Random(seed));
        assertThat(write(quads, format)).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(expected).doesNotContain("\r").endsWith("\n");
  }

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void canBeReadBack(RdfFormat format) {
    List<Quad> quads = sample();
    DatasetGraph read = DatasetGraphFactory.create();
    byte[] written = write(quads, format).getBytes(StandardCharsets.UTF_8);
    RDFParser.source(new ByteArrayInputStream(written))
        .lang(language(format))
        .parse(StreamRDFLib.dataset(read));
    List<Quad> expected = new ArrayList<>();
    quads.forEach(quad -> expected.add(format.keepsGraphs() ? quad : union(quad, format)));
    List<Quad> found = new ArrayList<>();
    read.find().forEachRemaining(found::add);
    assertThat(found.stream().map(GraphExportTest::plain).toList())
        .containsExactlyInAnyOrderElementsOf(
            expected.stream().map(GraphExportTest::plain).distinct().toList());
  }

  @Test
  void givesEachStatementALine() {
    assertThat(
            write(
                quads(
                    "GRAPH <https://example.org/g> { <https://example.org/b> <https://example.org/p> 1, 2 . <https://example.org/a> a <https://example.org/C> }"),
                RdfFormat.TTL))
        .endsWith(
            """

            <https://example.org/a>
              a <https://example.org/C> ;
            .

            <https://example.org/b>
              <https://example.org/p> 1 ;
              <https://example.org/p> 2 ;
            .
            """);
    assertThat(
            write(
                quads(
                    "GRAPH <https://example.org/g> { <https://example.org/b> <https://example.org/p> 1 }"),
                RdfFormat.TRIG))
        .endsWith(
            """

            GRAPH <https://example.org/g> {
              <https://example.org/b>
                <https://example.org/p> 1 ;
              .
            }
            """);
  }

  @Test
  void sortsMoreThanFitsIntoMemory() {
    List<Quad> quads = sample();
    List<Quad> inMemory = new ArrayList<>();
    List<Quad> onDisk = new ArrayList<>();
    SortedQuads.forEach(quads.iterator(), true, 1_000_000, inMemory::add);
    Collections.shuffle(quads, new Random(7));
    quads.addAll(sample());
    SortedQuads.forEach(quads.iterator(), true, 10, onDisk::add);
    assertThat(onDisk).isEqualTo(inMemory);
  }

  @Test
  void keepsTheOldFileUntilTheNewOneIsComplete(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("graph.ttl");
    Files.writeString(file, "old");
    GraphExport export = new GraphExport(RdfFormat.TTL, Prefixes.of(Iris.DEFAULT_BASE));
    List<Quad> broken = new ArrayList<>(sample());
    broken.add(null);
    assertThatThrownBy(() -> export.write(broken.iterator(), file))
        .isInstanceOf(NullPointerException.class);
    assertThat(file).hasContent("old");
    assertThat(export.write(sample().iterator(), file)).isPositive();
    assertThat(file).hasContent(write(sample(), RdfFormat.TTL));
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void saysWhenAFileCannotBeWritten(@TempDir Path folder) {
    GraphExport export = new GraphExport(RdfFormat.TTL, Prefixes.of(Iris.DEFAULT_BASE));
    assertThatThrownBy(() -> export.write(sample().iterator(), folder.resolve("no/where.ttl")))
        .isInstanceOfSatisfying(
            KhabarException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.OUTPUT_FAILED));
  }

  private static List<Quad> sample() {
    List<Quad> quads = quads(AWKWARD);
    ArticleGraph articles = new ArticleGraph(new Iris());
    DatasetGraph dataset = DatasetGraphFactory.create();
    QueryFixture.facts().forEach(facts -> articles.write(facts, StreamRDFLib.dataset(dataset)));
    dataset.find().forEachRemaining(quads::add);
    return quads;
  }

  private static List<Quad> quads(String trig) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.fromString(trig, Lang.TRIG).parse(dataset);
    List<Quad> quads = new ArrayList<>();
    dataset.find().forEachRemaining(quads::add);
    return quads;
  }

  private static Quad union(Quad quad, RdfFormat format) {
    Node object = quad.getObject();
    if (format == RdfFormat.RDFXML && object.isLiteral()) {
      // XML cannot hold a form feed.
      object =
          NodeFactory.createLiteral(
              object.getLiteralLexicalForm().replace('\f', '\uFFFD'),
              object.getLiteralLanguage(),
              object.getLiteralDatatype());
    }
    return new Quad(Quad.defaultGraphIRI, quad.getSubject(), quad.getPredicate(), object);
  }

  /** Term by term, since values such as 4 and 04 must not be taken for the same. */
  private static String plain(Quad quad) {
    String graph = quad.isDefaultGraph() ? "default" : quad.getGraph().toString();
    return String.join(
        " ",
        graph,
        quad.getSubject().toString(),
        quad.getPredicate().toString(),
        NodeFmtLib.strNT(quad.getObject()));
  }

  private static Lang language(RdfFormat format) {
    return switch (format) {
      case TTL -> Lang.TURTLE;
      case TRIG -> Lang.TRIG;
      case NQ -> Lang.NQUADS;
      case JSONLD -> Lang.JSONLD11;
      case RDFXML -> Lang.RDFXML;
    };
  }

  private static String write(List<Quad> quads, RdfFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphExport(format, Prefixes.of(Iris.DEFAULT_BASE)).write(quads.iterator(), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
