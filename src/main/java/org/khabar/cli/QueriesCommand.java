package org.khabar.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.query.Parameter;
import org.khabar.query.QueryLibrary;
import org.khabar.query.SavedQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar queries}: lists the saved queries, or shows one. */
@Command(
    name = "queries",
    description = "Lists the saved queries by group, with their parameters; shows one.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A query of your own is a .rq file with SPARQL and, above it, lines such as",
      "  #+ summary: Incidents at a place",
      "  #+ parameter: place",
      "  #+   type: string        (or integer, decimal, date, iri, choice)",
      "  #+   description: Name of the place.",
      "  #+   example: Karachi",
      "See queries/README.md for all of it."
    })
final class QueriesCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME|FILE",
      description = "The query to show; lists all without it.")
  private @Nullable String name;

  @Option(
      names = "--queries",
      paramLabel = "DIR",
      description = "Folder with .rq files of your own.")
  private @Nullable Path folder;

  @Override
  public void run() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    QueryLibrary library =
        Optional.ofNullable(folder).map(QueryLibrary::with).orElseGet(QueryLibrary::bundled);
    if (name == null) {
      list(library.list(), out);
    } else {
      show(library.find(name), out);
    }
    out.flush();
  }

  private static void list(List<SavedQuery> queries, PrintWriter out) {
    int width = queries.stream().mapToInt(query -> query.name().length()).max().orElse(0);
    String group = "";
    for (SavedQuery query : queries) {
      if (!query.group().equals(group)) {
        out.print((group.isEmpty() ? "" : "\n") + query.group() + "\n");
        group = query.group();
      }
      String name = query.name() + " ".repeat(width - query.name().length());
      out.print(("  " + name + "  " + query.summary()).stripTrailing() + "\n");
      if (!query.parameters().isEmpty()) {
        out.print(" ".repeat(width + 4) + signature(query) + "\n");
      }
    }
  }

  /** For example {@code -p place=… [-p from=date]}, the optional ones in brackets. */
  private static String signature(SavedQuery query) {
    return query.parameters().stream()
        .map(
            parameter -> {
              String option = "-p " + parameter.name() + "=" + parameter.type().notation();
              return parameter.required() ? option : "[" + option + "]";
            })
        .collect(Collectors.joining(" "));
  }

  private static void show(SavedQuery query, PrintWriter out) {
    out.print(query.name() + (query.summary().isEmpty() ? "" : ": " + query.summary()) + "\n");
    if (!query.description().isEmpty()) {
      out.print(query.description() + "\n");
    }
    if (!query.tags().isEmpty()) {
      out.print("Tags: " + String.join(", ", query.tags()) + "\n");
    }
    for (Parameter parameter : query.parameters()) {
      out.print(
          "  -p "
              + parameter.name()
              + "="
              + parameter.example()
              + "  "
              + parameter.description()
              + " Expected: "
              + parameter.expected()
              + presence(parameter)
              + "\n");
    }
    out.print("\n" + query.text());
  }

  private static String presence(Parameter parameter) {
    if (parameter.required()) {
      return "; must be given.";
    }
    return parameter.fallback().map(value -> "; without it " + value + ".").orElse("; optional.");
  }
}
