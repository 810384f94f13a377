package org.khabar.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.correct.suggest.Courtesy;
import org.khabar.correct.suggest.OpenName;
import org.khabar.correct.suggest.Suggestions;
import org.khabar.model.MentionKind;
import org.khabar.query.AnswerRows;
import org.khabar.query.BoundQuery;
import org.khabar.query.QueryLibrary;
import org.khabar.query.QueryTarget;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code khabar link}: what the names of the graph are tied to, for a person to decide. */
@Command(
    name = "link",
    description =
        "Lists names whose gazetteer entry is doubtful or missing, or asks a service for entries;"
            + " you decide.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Decide by a line in khabar-corrections.txt; it wins in every build. For example:",
      "  place \"Hub\" geonames:1176515 in hub-raid      # the town, not the river",
      "  place \"Tor Darra\" wikidata:Q123 at 34.2,70.9  # the gazetteer lacks it",
      "  place \"Mehran\" none                           # none of the entries known",
      "  place \"the base\" gazetteer:ourairports-opmr   # a building of its own",
      "  organization \"CTD\" organization:counter-terrorism-department"
    })
final class LinkCommand implements Runnable {
  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Task task = new Task();

  /** What to do: one of the two. */
  static final class Task {
    @Option(
        names = "--doubtful",
        required = true,
        description = "List links whose runner-up came close, and places without an entry.")
    private boolean doubtful;

    @Option(
        names = "--reconcile",
        paramLabel = "URL",
        required = true,
        description =
            "Ask the reconciliation service there for these names and for organizations without an"
                + " entry, and write what it suggests as lines like those of --lines. Ten names a"
                + " request; answers are kept beside the store. Nothing is fetched without this.")
    private @Nullable String service;
  }

  @Option(
      names = "--lines",
      description =
          "Write lines for the file of corrections instead of a table, each behind a # that you"
              + " take away where you agree.")
  private boolean lines;

  @Mixin private AnswerOptions answer = new AnswerOptions();
  @Mixin private SourceOptions source = new SourceOptions();

  @Override
  public void run() {
    PrintWriter err = spec.commandLine().getErr();
    if (task.service != null) {
      reconcile(task.service, err);
    } else if (task.doubtful) {
      BoundQuery query = doubtful(Map.of());
      source.read(
          target -> {
            if (lines) {
              lines(query, target);
            } else {
              answer.write(query, target, err);
            }
          });
    }
  }

  private static BoundQuery doubtful(Map<String, String> values) {
    return BoundQuery.of(QueryLibrary.bundled().find("doubtful-links"), values);
  }

  private void reconcile(String service, PrintWriter err) {
    Path cache = source.folder().resolve("reconciliation.jsonl");
    Suggestions suggestions = new Suggestions(service, cache, Courtesy.USUAL);
    List<OpenName> names = new ArrayList<>();
    source.read(
        target ->
            AnswerRows.each(
                doubtful(Map.of("unlisted", "all")), target, row -> names.add(openName(row))));
    PrintWriter out = spec.commandLine().getOut();
    Suggestions.Count count = suggestions.write(names, out::println);
    out.flush();
    err.printf(
        "%d names, %d asked, %d known from before%n", names.size(), count.asked(), count.known());
    err.flush();
  }

  private static OpenName openName(Map<String, String> row) {
    String line = row.getOrDefault("line", "");
    return new OpenName(
        line.startsWith("place ") ? MentionKind.PLACE : MentionKind.ORGANIZATION,
        row.getOrDefault("name", ""),
        row.getOrDefault("article", ""),
        row.getOrDefault("quote", ""));
  }

  private void lines(BoundQuery query, QueryTarget target) {
    PrintWriter out = spec.commandLine().getOut();
    AnswerRows.each(
        query,
        target,
        row -> {
          out.println("# " + row.get("article") + ": " + row.get("quote"));
          choice(row, "chosen", "score").ifPresent(out::println);
          choice(row, "second", "secondScore").ifPresent(out::println);
          out.println("# " + row.get("line"));
          out.println();
        });
    out.flush();
  }

  private static Optional<String> choice(Map<String, String> row, String name, String score) {
    return Optional.ofNullable(row.get(name)).map(entry -> "#   " + row.get(score) + "  " + entry);
  }
}
