package org.khabar.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What a command did that ran in this process.
 *
 * @param exitCode its exit code
 * @param out what it wrote through the command line's own writer
 * @param err what it said on standard error
 */
record CommandRun(int exitCode, String out, String err) {
  static CommandRun of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        Main.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments);
    return new CommandRun(exitCode, out.toString(), err.toString());
  }
}
