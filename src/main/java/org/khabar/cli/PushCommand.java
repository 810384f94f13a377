package org.khabar.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;
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
    mixinStandardHelpOptions = true)
final class PushCommand implements Runnable {
  private static final String PASSWORD = "KHABAR_PASSWORD";
  private static final Query GRAPHS =
      QueryFactory.create("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g");

  @Spec private CommandSpec spec;
  @Mixin private StoreOptions stores = new StoreOptions();

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      required = true,
      description = "Where to write, for example http://localhost:3030/dataset/data.")
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
    SourceOptions.read(KnowledgeStore.at(stores.store), source -> push(source, target));
  }

  private void push(QueryTarget source, RemoteStore target) {
    PrintWriter err = spec.commandLine().getErr();
    List<Node> graphs = graphs(source);
    long statements = 0;
    for (Node name : graphs) {
      Graph content = content(source, name);
      target.put(name.getURI(), content);
      statements += content.size();
      err.println("  " + name.getURI() + ": " + content.size());
      err.flush();
    }
    err.println(graphs.size() + " graphs, " + statements + " statements written to " + endpoint);
    err.flush();
  }

  private static List<Node> graphs(QueryTarget source) {
    List<Node> graphs = new ArrayList<>();
    Var name = Var.alloc("g");
    source.run(GRAPHS, execution -> execution.select().forEach(row -> graphs.add(row.get(name))));
    return graphs;
  }

  private static Graph content(QueryTarget source, Node graph) {
    Query query =
        QueryFactory.create(
            "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <" + graph.getURI() + "> { ?s ?p ?o } }");
    Graph content = GraphFactory.createDefaultGraph();
    source.run(query, (QueryExec execution) -> execution.construct(content));
    return content;
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
