package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.query.QueryFixture;
import org.khabar.schemas.SchemaCheck;
import org.khabar.store.KnowledgeStore;
import org.khabar.store.ServerAddress;
import org.khabar.store.StoredGraph;
import picocli.CommandLine;

/** Results on standard output, all else on standard error. */
class QueryCommandsTest {
  private static Path folder;
  private static KnowledgeStore store;

  private final PrintStream console = System.out;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final StringWriter text = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @BeforeAll
  static void build(@TempDir Path temporary) {
    folder = temporary;
    store = QueryFixture.store(folder.resolve("store"));
  }

  @BeforeEach
  void capture() {
    System.setOut(new PrintStream(bytes, false, StandardCharsets.UTF_8));
  }

  @AfterEach
  void release() {
    System.setOut(console);
  }

  @Test
  void answersASavedQuery() {
    assertThat(run("query", "incidents-per-month")).isZero();
    assertThat(output())
        .isEqualTo(
            """
            month    incidents  killed  injured
            -------  ---------  ------  -------
            2022-03          2       6        7
            """);
    assertThat(errors.toString().strip()).isEqualTo("1 row");
  }

  @Test
  void bindsParametersOnTheCommandLine() {
    assertThat(run("query", "search", "-p", "words=ambush", "--format", "csv")).isZero();
    assertThat(output()).contains("An ambush near Mastung").doesNotContain("Harbour");
    assertThat(errors.toString()).isEmpty();
  }

  @Test
  void runsAFile() throws Exception {
    Path file = Files.writeString(folder.resolve("mine.rq"), "ASK { ?s ?p ?o }");
    assertThat(run("query", file.toString())).isZero();
    assertThat(output()).isEqualTo("yes\n");
  }

  @Test
  void reportsAnErrorWithItsPlace() throws Exception {
    Path file = Files.writeString(folder.resolve("broken.rq"), "SELECT *\nWHERE { ?s ?p }");
    assertThat(run("query", file.toString())).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(output()).isEmpty();
    assertThat(errors.toString()).contains("broken.rq:2:15: unexpected \"}\"");
  }

  @Test
  void constructsTurtle() {
    assertThat(run("query", "incident-graph", "-p", "label=Mastung")).isZero();
    assertThat(QueryFixture.stable(output()))
        .isEqualTo(QueryFixture.resource("incident-graph.ttl"));
  }

  @Test
  void listsQueriesAndShowsOne() {
    assertThat(run("queries")).isZero();
    assertThat(text.toString())
        .contains("incidents-by-place", "-p place=string [-p from=date] [-p to=date]");
    text.getBuffer().setLength(0);
    assertThat(run("queries", "search")).isZero();
    assertThat(text.toString()).startsWith("search: ").contains("-p words=", "text:query");
    assertThat(bytes.toByteArray()).isEmpty();
  }

  @Test
  void exportsTheSameToOutputAndFile() throws Exception {
    Path file = folder.resolve("graph.trig");
    assertThat(run("export", "--format", "trig")).isZero();
    assertThat(run("export", "--format", "trig", "-o", file.toString())).isZero();
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes.toByteArray());
    assertThat(errors.toString()).contains(" statements");
  }

  @Test
  void listsDoubtfulLinks() {
    assertThat(run("link", "--doubtful", "--format", "csv")).isZero();
    assertThat(output().replace("\r\n", "\n"))
        .isEqualTo(QueryFixture.resource("doubtful-links.csv"));
    assertThat(errors.toString()).isEmpty();
  }

  @Test
  void writesDoubtfulLinksAsLinesOfCorrections() {
    assertThat(run("link", "--doubtful", "--lines")).isZero();
    assertThat(text.toString())
        .isEqualTo(
            """
            # hyderabad-note: Police arrested two men in Hyderabad on 12 Mar
            #   0.4  Hyderabad Police organization:hyderabad-police (bears the name)
            #   0.4  Police of Sindh organization:police-of-sindh (bears the name)
            # organization "Police" none in "hyderabad-note"

            # hyderabad-note: Police arrested two men in Hyderabad on 12 March 2022. They had planned to b
            #   0.52  Hyderabad geonames:1176734 (country of the article)
            #   0.48  Hyderabad geonames:1269843 (more inhabitants)
            # place "Hyderabad" geonames:1176734 in "hyderabad-note"

            # mastung-scrape: An ambush near Mastung on ThurHome Newsday left two soldiers i
            # place "Mastung" none in "mastung-scrape"

            """);
    assertThat(errors.toString()).isEmpty();
    assertThat(run("link")).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(errors.toString()).contains("--doubtful");
  }

  @Test
  void exportsIncidentsAsATableAndOnAMap() throws Exception {
    assertThat(run("export", "--format", "csv")).isZero();
    assertThat(output().replace("\r\n", "\n"))
        .isEqualTo(QueryFixture.resource("incident-table.csv"));
    assertThat(errors.toString().strip()).isEqualTo("6 incidents");
    Path file = folder.resolve("incidents.geojson");
    assertThat(run("export", "--format", "geojson", "-o", file.toString())).isZero();
    JsonNode map = new ObjectMapper().readTree(file.toFile());
    assertThat(map.path("features")).hasSize(6);
    assertThat(map.at("/features/4/geometry/coordinates/0").asDouble()).isEqualTo(67.0104);
    assertThat(map.at("/features/4/properties/perpetrators").asText())
        .isEqualTo("Gunmen; Harbour Front");
  }

  @Test
  void exportsPlacesInLinkedPlacesFormat() throws Exception {
    Path file = folder.resolve("places.lpf.json");
    assertThat(run("export", "--format", "lpf", "-o", file.toString())).isZero();
    assertThat(run("export", "--format", "lpf")).isZero();
    assertThat(output()).isEqualTo(Files.readString(file));
    assertThat(errors.toString().lines()).containsOnly("10 places");
    JsonNode places = new ObjectMapper().readTree(file.toFile());
    SchemaCheck format = new SchemaCheck("linked-places.schema.json");
    assertThat(format.errors(places)).isEmpty();
    assertThat(places.path("features")).hasSize(10);
    for (String required : List.of("@id", "type", "properties", "names", "geometry")) {
      JsonNode lacking = places.deepCopy();
      ((ObjectNode) lacking.at("/features/2")).remove(required);
      assertThat(format.errors(lacking)).as("without " + required).isNotEmpty();
    }
    JsonNode station = places.at("/features/1");
    assertThat(station.at("/properties/title").asText()).isEqualTo("Harbour Police Station");
    assertThat(station.at("/properties/fclasses/0").asText()).isEqualTo("S");
    assertThat(station.at("/when/timespans/0/start/in").asText()).isEqualTo("2022-03-04");
    assertThat(station.at("/geometry/geometries/0/certainty").asText()).isEqualTo("less-certain");
    assertThat(station.at("/relations/0/label").asText()).isEqualTo("part of Karachi");
    JsonNode airport = places.at("/features/3");
    assertThat(airport.at("/when/timespans/0/start/earliest").asText()).isEqualTo("2022-03-01");
    assertThat(airport.at("/when/timespans/0/end/latest").asText()).isEqualTo("2022-03-31");
  }

  @Test
  void otherAnswersAreNoLinkedPlaces() {
    assertThat(run("query", "places", "--format", "lpf")).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(errors.toString()).contains("linked-places");
  }

  @Test
  void asksTheServerThatHasTheStore() {
    assertThat(run("query", "incidents", "--format", "csv")).isZero();
    assertThat(run("export")).isZero();
    String alone = output();
    bytes.reset();
    try (StoredGraph graph = store.openForReading()) {
      FusekiServer server =
          FusekiServer.create().port(0).loopback(true).add("/khabar", graph.dataset()).build();
      server.start();
      ServerAddress address =
          new ServerAddress(
              java.net.URI.create(server.datasetURL("/khabar")), ProcessHandle.current().pid());
      address.publish(store.folder());
      assertThat(run("query", "incidents", "--format", "csv")).isZero();
      assertThat(run("export")).isZero();
      address.withdraw(store.folder());
      server.stop();
    }
    assertThat(output()).isEqualTo(alone);
  }

  @Test
  void saysThatThereIsNoStore() {
    assertThat(run("query", "incidents", "--store", folder.resolve("none").toString()))
        .isEqualTo(ExitCode.BAD_USAGE);
    assertThat(errors.toString()).contains("There is no graph in");
    assertThat(output()).isEmpty();
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    if (!all.contains("--store") && !all.get(0).equals("queries")) {
      all.addAll(List.of("--store", store.folder().toString()));
    }
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(text, true)).setErr(new PrintWriter(errors, true));
    return line.execute(all.toArray(String[]::new));
  }

  private String output() {
    System.out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
