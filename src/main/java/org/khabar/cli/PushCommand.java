package org.khabar.cli;

import java.io.PrintWriter;
import java.util.LongSummaryStatistics;
import org.jspecify.annotations.Nullable;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;
import org.khabar.query.NamedGraph;
import org.khabar.query.QueryTarget;
import org.khabar.store.KnowledgeStore;
import org.khabar.store.RemoteStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code khabar push}: writes the graph into another store, one named graph after the other. */
@Command(
    name = "push",
    description = {
      "Writes the graph into another store over the Graph Store Protocol.",
      "Each named graph replaces the one of the same name there; graphs of other names stay."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example: khabar push --endpoint http://localhost:3030/mydataset/data"})
final class PushCommand implements Runnable {
  private static final String PASSWORD = "KHABAR_PASSWORD";

  @Spec private CommandSpec spec;
  @Mixin private StoreOptions stores = new StoreOptions();

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      required = true,
      description = "Where to write: the store's Graph Store Protocol endpoint.")
  private String endpoint;

  @Option(names = "--user", paramLabel = "NAME", description = "User there.")
  private @Nullable String user;

  @Option(
      names = "--password",
      interactive = true,
      description = "Ask for the user's password; else it is read from $" + PASSWORD + ".")
  private char @Nullable [] password;

  @Override
  public void run() {
    RemoteStore remote = RemoteStore.at(endpoint);
    RemoteStore target = user == null ? remote : remote.as(user, password());
    SourceOptions.read(
        KnowledgeStore.at(stores.store),
        SourceOptions.PATIENCE,
        false,
        source -> push(source, target));
  }

  private void push(QueryTarget source, RemoteStore target) {
    PrintWriter err = spec.commandLine().getErr();
    LongSummaryStatistics written = new LongSummaryStatistics();
    NamedGraph.all(
        source,
        graph -> {
          target.put(graph.name(), graph.content());
          written.accept(graph.size());
          err.println("  " + graph.name() + ": " + graph.size());
          err.flush();
        });
    err.printf(
        "%d graphs, %d statements written to %s%n", written.getCount(), written.getSum(), endpoint);
    err.flush();
  }

  private String password() {
    String stored = System.getenv(PASSWORD);
    if (password == null && stored == null) {
      throw new KhabarException(
          ErrorCode.BAD_USAGE,
          "A user needs a password",
          "Add --password to be asked for it, or set the environment variable " + PASSWORD);
    }
    return password == null ? stored : new String(password);
  }
}
