package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.store.JavaProcess;
import org.khabar.store.KnowledgeStore;
import org.khabar.store.StoreFixture;

/** A user's own places and organizations in the reconciliation service. */
class OwnListsServedTest {
  @TempDir private Path folder;
  private Path index;
  private Path organizations;

  @BeforeEach
  void writeTheLists() throws Exception {
    index = folder.resolve("own.index");
    Path table =
        Files.writeString(
            folder.resolve("villages.csv"),
            """
            id,name,lat,lon,feature_code,country,admin1
            1,Xanaduabad,33.1,71.6,PPL,PK,04
            """);
    assertThat(
            Main.commandLine()
                .execute("gazetteer", "build", table.toString(), "-o", index.toString()))
        .isZero();
    organizations =
        Files.writeString(
            folder.resolve("bodies.csv"),
            "name,kind,country\nXanadu Frontier Brigade,armed_group,PK\n");
  }

  @Test
  void aStoreIsServedWithTheUsersLists() throws Exception {
    Path store = folder.resolve("store");
    StoreFixture.put(store, "a", "ex:a rdfs:label 'first' .");
    try (JavaProcess serving = start(store, "serve")) {
      assertThat(serving.process().isAlive()).isTrue();
      JsonNode village = only(store, "Xanaduabad");
      assertThat(village.path("description").asText())
          .isEqualTo("Populated place, Punjab, Pakistan");
      assertThat(only(store, "Xanadu Frontier Brigade").path("id").asText())
          .isEqualTo("organization:xanadu-frontier-brigade");
      String id = village.path("id").asText();
      JsonNode columns =
          get(store, "extend={\"ids\":[\"" + id + "\"],\"properties\":[{\"id\":\"coordinates\"}]}");
      assertThat(columns.path("rows").path(id).at("/coordinates/0/str").asText())
          .isEqualTo("33.1,71.6");
    }
  }

  /** The village is in the list and in the graph: it is one entry. */
  @Test
  void whatIsBuiltAndServedAtOnceKnowsThemToo() throws Exception {
    Path article =
        Files.writeString(
            folder.resolve("attack.txt"),
            """
            Gunmen kill four policemen in Xanaduabad

            XANADUABAD, May 3, 2012: Gunmen shot dead four policemen in Xanaduabad on Thursday,
            police said.
            """);
    Path store = folder.resolve("store");
    try (JavaProcess serving = start(store, "up", article.toString())) {
      assertThat(serving.process().isAlive()).isTrue();
      assertThat(only(store, "Xanaduabad").path("description").asText())
          .isEqualTo("Populated place, Punjab, Pakistan; 1 incident");
      assertThat(only(store, "Xanadu Frontier Brigade").path("id").asText())
          .isEqualTo("organization:xanadu-frontier-brigade");
    }
  }

  private JavaProcess start(Path store, String... command) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("--port", "0", "--store", store.toString()));
    arguments.addAll(List.of("--gazetteer", index.toString()));
    arguments.addAll(List.of("--organizations", organizations.toString()));
    JavaProcess process = JavaProcess.start(Main.class, arguments.toArray(String[]::new));
    process.awaitLine("Ctrl-C");
    return process;
  }

  private static JsonNode only(Path store, String name) throws Exception {
    JsonNode found = get(store, "query=" + name).path("result");
    assertThat(found).as(name).hasSize(1);
    return found.get(0);
  }

  private static JsonNode get(Path store, String question) throws Exception {
    ServerClient client =
        new ServerClient(KnowledgeStore.at(store).server().orElseThrow().dataset().resolve("/"));
    int value = question.indexOf('=') + 1;
    String encoded =
        question.substring(0, value)
            + URLEncoder.encode(question.substring(value), StandardCharsets.UTF_8);
    return new ObjectMapper().readTree(client.send("GET", "/reconcile?" + encoded, "", "").body());
  }
}
