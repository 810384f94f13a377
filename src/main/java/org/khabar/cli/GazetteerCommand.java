package org.khabar.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code khabar gazetteer}: the places that names are linked to. */
@Command(
    name = "gazetteer",
    description =
        "Makes an index of places of your own, looks names up, tells what an index is from.",
    mixinStandardHelpOptions = true,
    subcommands = {
      GazetteerBuildCommand.class,
      GazetteerSearchCommand.class,
      GazetteerInfoCommand.class
    })
final class GazetteerCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing subcommand: build, search or info");
  }
}
