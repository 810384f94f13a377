package org.khabar.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import org.khabar.query.AnswerRows;
import org.khabar.query.BoundQuery;
import org.khabar.query.QueryLibrary;
import org.khabar.query.QueryTarget;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code khabar link}: what the names of the graph are tied to, for a person to decide. */
@Command(
    name = "link",
    description = "Lists names whose gazetteer entry is doubtful or missing, for you to decide.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Decide by a line in khabar-corrections.txt; it wins in every build. For example:",
      "  place \"Hub\" geonames:1176515 in hub-raid      # the town, not the river",
      "  place \"Tor Darra\" wikidata:Q123 at 34.2,70.9  # the gazetteer lacks it",
      "  place \"Mehran\" none                           # none of the entries known",
      "  organization \"CTD\" organization:counter-terrorism-department"
    })
final class LinkCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = "--doubtful",
      required = true,
      description = "List links whose runner-up came close, and places without an entry.")
  private boolean doubtful;

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
    if (doubtful) {
      list();
    }
  }

  private void list() {
    BoundQuery query = BoundQuery.of(QueryLibrary.bundled().find("doubtful-links"), Map.of());
    PrintWriter err = spec.commandLine().getErr();
    source.read(
        target -> {
          if (lines) {
            lines(query, target);
          } else {
            answer.write(query, target, err);
          }
        });
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
