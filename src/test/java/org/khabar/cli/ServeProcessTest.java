package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.store.JavaProcess;
import org.khabar.store.KnowledgeStore;
import org.khabar.store.ServerAddress;
import org.khabar.store.StoreFixture;

/** {@code khabar serve} in a process of its own, and other commands beside it. */
class ServeProcessTest {
  private static final String LABELS = ServerClient.LABELS;

  private final Path folder;

  ServeProcessTest(@TempDir Path folder) {
    this.folder = folder;
    StoreFixture.put(folder, "a", "ex:a rdfs:label 'first' .");
  }

  private JavaProcess serve() throws Exception {
    JavaProcess process =
        JavaProcess.start(Main.class, "serve", "--port", "0", "--store", folder.toString());
    process.awaitLine("Ctrl-C");
    return process;
  }

  @Test
  void otherProcessesFindTheServerBuildBesideItAndSeeItEnd() throws Exception {
    KnowledgeStore store = KnowledgeStore.at(folder);
    try (JavaProcess serving = serve()) {
      ServerAddress address = store.server().orElseThrow();
      assertThat(address.process()).isEqualTo(serving.process().pid());
      ServerClient client = new ServerClient(address.dataset().resolve("/"));
      assertThat(client.query("/khabar", LABELS)).contains("first");

      StoreFixture.put(folder, "a", "ex:a rdfs:label 'second' .");
      ServerClient.await(() -> client.query("/khabar", LABELS).contains("second"));

      serving.process().destroy();
      assertThat(serving.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(store.server()).isEmpty();
    assertThat(folder.resolve("server")).doesNotExist();
    assertThat(StoreFixture.ask(folder, LABELS)).containsExactly("second");
  }

  @Test
  void theAddressOfAKilledServerIsNotTaken() throws Exception {
    try (JavaProcess serving = serve()) {
      serving.kill();
    }
    assertThat(folder.resolve("server")).exists();
    assertThat(KnowledgeStore.at(folder).server()).isEmpty();
    assertThat(StoreFixture.ask(folder, LABELS)).containsExactly("first");
  }

  @Test
  void aSecondServerOnTheSameStoreIsRefused() {
    KnowledgeStore store = KnowledgeStore.at(folder);
    URI dataset = URI.create("http://localhost:1/khabar");
    new ServerAddress(dataset, ProcessHandle.current().pid()).publish(store.folder());
    CommandRun run = CommandRun.of("serve", "--store", folder.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(run.err()).contains("being served already: http://localhost:1/khabar");
  }
}
