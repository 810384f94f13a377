package org.khabar.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Java process of its own with the tests' classes, ended with the test.
 *
 * @param process the process
 * @param output its standard output
 */
public record JavaProcess(Process process, BufferedReader output) implements AutoCloseable {
  /** Starts a class's {@code main}; what it writes to standard error goes to the test's. */
  public static JavaProcess start(Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new JavaProcess(process, process.inputReader());
  }

  /** Reads its output up to a line that contains these words, and hands back that line. */
  public String awaitLine(String words) throws IOException {
    String line = output.readLine();
    while (line != null && !line.contains(words)) {
      line = output.readLine();
    }
    if (line == null) {
      throw new IOException("the process ended without saying: " + words);
    }
    return line;
  }

  /** Kills it as {@code kill -9} does and waits for its end. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
