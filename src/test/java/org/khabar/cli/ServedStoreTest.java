package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;
import org.khabar.serve.ServerOptions;
import org.khabar.store.KnowledgeStore;
import org.khabar.store.ServerAddress;
import org.khabar.store.StoreFixture;

/** A store while it is served, and what becomes of it when it is built again. */
class ServedStoreTest {
  private static final String LABELS = ServerClient.LABELS;

  private final Path folder;
  private final ServedStore served;
  private final ServerClient client;

  ServedStoreTest(@TempDir Path folder) {
    this.folder = folder;
    StoreFixture.put(folder, "a", "ex:a rdfs:label 'Karachi Police Office' .");
    served = ServedStore.start(KnowledgeStore.at(folder), options(0));
    client = new ServerClient(served.server().page());
  }

  private static ServerOptions options(int port) {
    return new ServerOptions(
        port, Duration.ofSeconds(2), false, List.of(), new TreeMap<>(), ServerClient.LISTS);
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void aQueryThatTakesTooLongIsEnded() throws Exception {
    StringBuilder labels = new StringBuilder("ex:b rdfs:label 'x'");
    for (int i = 0; i < 300; i++) {
      labels.append(", '").append(i).append('\'');
    }
    StoreFixture.put(folder, "b", labels + " .");
    ServerClient.await(() -> client.query("/khabar", LABELS).contains("299"));
    HttpResponse<String> answer =
        client.post(
            "/khabar", "SELECT (COUNT(*) AS ?c) { ?a ?b ?c1 . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
    assertThat(answer.statusCode()).isEqualTo(503);
  }

  @Test
  void aBuildIsServedWithoutAFailedRequest() throws Exception {
    AtomicBoolean stop = new AtomicBoolean();
    AtomicInteger failures = new AtomicInteger();
    AtomicInteger answers = new AtomicInteger();
    Thread asking =
        new Thread(
            () -> {
              while (!stop.get()) {
                try {
                  boolean answered = client.post("/khabar", LABELS).statusCode() == 200;
                  (answered ? answers : failures).incrementAndGet();
                } catch (IOException | InterruptedException failure) {
                  failures.incrementAndGet();
                }
              }
            });
    asking.start();
    for (String label : List.of("second", "third")) {
      StoreFixture.put(folder, "b", "ex:b rdfs:label '" + label + "' .");
      ServerClient.await(() -> client.query("/khabar", LABELS).contains(label));
    }
    stop.set(true);
    asking.join();
    assertThat(failures).hasValue(0);
    assertThat(answers).hasPositiveValue();
    ServerClient.await(() -> generations() == 1);
  }

  @Test
  void theAddressStandsBesideTheStoreWhileItIsServed() {
    KnowledgeStore store = KnowledgeStore.at(folder);
    assertThat(store.server().map(ServerAddress::dataset)).contains(served.server().dataset());
    served.close();
    assertThat(store.server()).isEmpty();
    assertThat(StoreFixture.ask(folder, LABELS)).containsExactly("Karachi Police Office");
  }

  @Test
  void aTakenPortIsSaid(@TempDir Path other) {
    StoreFixture.put(other, "a", "ex:a rdfs:label 'x' .");
    int port = served.server().page().getPort();
    assertThatThrownBy(() -> ServedStore.start(KnowledgeStore.at(other), options(port)))
        .asInstanceOf(InstanceOfAssertFactories.type(KhabarException.class))
        .returns(ErrorCode.PORT_IN_USE, KhabarException::code);
    assertThat(StoreFixture.ask(other, LABELS)).containsExactly("x");
  }

  private long generations() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).count();
    }
  }
}
