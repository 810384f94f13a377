package org.khabar.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

class RemoteStoreTest {
  private static final String GRAPH = "https://example.org/graph/ü?a=b&c#d";

  @ParameterizedTest
  @ValueSource(strings = {"/ds", "/ds/data"})
  void aGraphIsReplacedInARealFuseki(String path) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    FusekiServer fuseki =
        FusekiServer.create().port(0).loopback(true).add("/ds", dataset, true).build().start();
    try {
      RemoteStore store = RemoteStore.at("http://localhost:" + fuseki.getHttpPort() + path);
      store.put(GRAPH, graph("<x:a> <x:b> 'old' , 'older' ."));
      store.put(GRAPH, graph("<x:a> <x:b> 'نیا' ."));
      store.put("https://example.org/other", graph("<x:a> <x:b> 1 ."));
      assertThat(
              dataset.calculateRead(
                  () ->
                      dataset
                          .getGraph(org.apache.jena.graph.NodeFactory.createURI(GRAPH))
                          .isIsomorphicWith(graph("<x:a> <x:b> 'نیا' ."))))
          .isTrue();
      assertThat(dataset.calculateRead(dataset::size)).isEqualTo(2);
    } finally {
      fuseki.stop();
    }
  }

  @Test
  void aPassingFailureIsTriedAgain() throws IOException {
    try (Answers answers = new Answers(503, 500, 204)) {
      answers.store().put(GRAPH, graph("<x:a> <x:b> 1 ."));
      assertThat(answers.asked).hasSize(3);
    }
  }

  @Test
  void aFailureThatStaysIsSaid() throws IOException {
    try (Answers answers = new Answers(503, 503, 503, 503, 204)) {
      assertFailure(answers.store(), "status 503");
      assertThat(answers.asked).hasSize(4);
    }
  }

  @Test
  void aRefusalIsNotTriedAgain() throws IOException {
    try (Answers answers = new Answers(401, 204)) {
      assertFailure(answers.store(), "status 401");
      assertThat(answers.asked).hasSize(1);
    }
  }

  @Test
  void aUserIsNamedByBasicAuthentication() throws IOException {
    try (Answers answers = new Answers(204)) {
      answers.store().as("Aladdin", "open sesame").put(GRAPH, graph("<x:a> <x:b> 1 ."));
      assertThat(answers.asked).containsExactly("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    }
  }

  @Test
  void aStoreThatIsNotThereIsSaid() throws IOException {
    RemoteStore gone;
    try (Answers answers = new Answers()) {
      gone = answers.store();
    }
    assertFailure(gone, "cannot be reached");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "store", "ftp://example.org/ds", "http://", "http://a b/"})
  void whatIsNoAddressIsSaid(String endpoint) {
    assertThatThrownBy(() -> RemoteStore.at(endpoint))
        .asInstanceOf(InstanceOfAssertFactories.type(KhabarException.class))
        .returns(ErrorCode.BAD_USAGE, KhabarException::code);
  }

  private static void assertFailure(RemoteStore store, String words) {
    assertThatThrownBy(() -> store.put(GRAPH, graph("<x:a> <x:b> 1 .")))
        .hasMessageContaining(words)
        .asInstanceOf(InstanceOfAssertFactories.type(KhabarException.class))
        .returns(ErrorCode.ENDPOINT_FAILED, KhabarException::code);
  }

  private static Graph graph(String turtle) {
    return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
  }

  /** A server that gives these answers, one after the other, and notes who asked. */
  private static final class Answers implements AutoCloseable {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final int[] statuses;
    private final HttpServer server;

    Answers(int... statuses) throws IOException {
      this.statuses = statuses;
      this.server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", this::answer);
      server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
      String user = exchange.getRequestHeaders().getFirst("Authorization");
      asked.add(user == null ? "" : user);
      exchange.getRequestBody().readAllBytes();
      exchange.sendResponseHeaders(statuses[asked.size() - 1], -1);
      exchange.close();
    }

    RemoteStore store() {
      return RemoteStore.at(
          "http://localhost:" + server.getAddress().getPort() + "/ds", Duration.ofMillis(1));
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }
}
