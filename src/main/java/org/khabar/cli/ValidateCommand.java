package org.khabar.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.khabar.validate.GraphValidator;
import org.khabar.validate.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar validate}: a file of RDF against the shapes. */
@Command(
    name = "validate",
    description = {
      "Checks a file of RDF against the ontology's SHACL shapes.",
      "The whole file is held in memory, in some four times its size: 700 MB are enough for 200 MB"
          + " of Turtle. Java takes a quarter of the machine's memory; KHABAR_JAVA_OPTIONS=-Xmx8g"
          + " gives it more."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example: khabar validate graph.ttl"})
final class ValidateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "Turtle, TriG, N-Quads, JSON-LD or RDF/XML.")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    List<Violation> violations = new GraphValidator().validateFile(file);
    PrintWriter out = spec.commandLine().getOut();
    violations.forEach(
        violation ->
            out.printf("%s: %s%n  %s%n", violation.code(), violation.message(), violation.focus()));
    spec.commandLine()
        .getErr()
        .println(
            violations.isEmpty()
                ? file + " meets all shapes."
                : file + " breaks shapes in " + violations.size() + " places.");
    return violations.isEmpty() ? ExitCode.DONE : ExitCode.INVALID_GRAPH;
  }
}
