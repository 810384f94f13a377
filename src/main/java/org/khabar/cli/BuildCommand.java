package org.khabar.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar build}: articles to a checked graph in a store. */
@Command(
    name = "build",
    description = {
      "Builds the graph of the articles and stores it.",
      "On a store that has one it updates what has changed; articles no longer named leave it."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  khabar build articles/",
      "  khabar build 'saved/**/*.html' feed.xml dump.zip --since 2023-01-01",
      "  khabar build articles/ --gazetteer own.index --store other-store"
    })
final class BuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private BuildOptions options = new BuildOptions();

  @Parameters(paramLabel = "ARTICLES", arity = "1..*", description = ReadingOptions.ARTICLES)
  private List<Path> articles = List.of();

  @Override
  public Integer call() {
    BuildOptions.Built built = options.build(articles, spec);
    IncidentTable.print(built.report(), spec.commandLine().getOut());
    return built.exitCode();
  }
}
