package org.khabar.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;
import org.khabar.pipeline.Knowledge;
import org.khabar.store.KnowledgeStore;
import org.khabar.store.ServerAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code khabar serve}: Fuseki and its user interface on a store that was built before. */
@Command(
    name = "serve",
    description = "Serves the graph: Fuseki with its user interface, read-only, on this machine.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: khabar serve --port 8080"})
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private StoreOptions stores = new StoreOptions();
  @Mixin private NameListOptions lists = new NameListOptions();
  @Mixin private ServingOptions serving = new ServingOptions();

  @Override
  public Integer call() {
    KnowledgeStore store = KnowledgeStore.at(stores.store);
    store.server().ifPresent(ServeCommand::refuse);
    ServedStore served =
        ServedStore.start(store, serving.options(lists(spec.commandLine().getErr())));
    serving.announce(served.server(), spec.commandLine().getOut());
    served.untilStopped();
    return ExitCode.DONE;
  }

  private Knowledge lists(PrintWriter err) {
    try (ProblemReport problems = new ProblemReport(err, Optional.empty(), false, false)) {
      return lists.read(problems, err);
    }
  }

  private static void refuse(ServerAddress running) {
    throw new KhabarException(
        ErrorCode.STORE_IN_USE,
        "This store is being served already: " + running.dataset(),
        "Use that server, or stop process " + running.process() + " first");
  }
}
