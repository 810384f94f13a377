package org.khabar.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.khabar.store.KnowledgeStore;
import org.khabar.store.ServerAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar up}: build and serve in one. */
@Command(
    name = "up",
    description = "Builds the graph of the articles and serves it: the first command to try.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  khabar up                             the samples",
      "  khabar up articles/ --port 8080       your own articles"
    })
final class UpCommand implements Callable<Integer> {
  private static final Path SEEDS = Path.of("seeds");

  @Spec private CommandSpec spec;
  @Mixin private BuildOptions building;
  @Mixin private ServingOptions serving;

  @Parameters(
      paramLabel = "ARTICLES",
      arity = "0..*",
      description = ReadingOptions.ARTICLES + " Default: seeds/.")
  private List<Path> articles = List.of();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    BuildOptions.Built built =
        building.build(articles.isEmpty() ? List.of(seeds()) : articles, spec);
    IncidentTable.print(built.report(), out);
    out.println();
    KnowledgeStore store = building.store();
    Optional<ServerAddress> running = store.server();
    if (running.isPresent()) {
      out.println("A server already serves this store: " + running.get().dataset());
      return built.exitCode();
    }
    ServedStore served = ServedStore.start(store, serving.options(built.knowledge()));
    serving.announce(served.server(), out);
    served.untilStopped();
    return built.exitCode();
  }

  /** The samples in the working directory, else those beside the launcher. */
  private static Path seeds() {
    return Files.isDirectory(SEEDS)
        ? SEEDS
        : Path.of(System.getProperty("khabar.home", ".")).resolve(SEEDS);
  }
}
