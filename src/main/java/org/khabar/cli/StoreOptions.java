package org.khabar.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the store is, for every command that reads or writes it. */
final class StoreOptions {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "khabar-store",
      description = "Folder of the store (default: ${DEFAULT-VALUE}).")
  Path store = Path.of("khabar-store");
}
