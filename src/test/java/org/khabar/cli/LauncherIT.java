package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a project of its own, whose build command puts the packed jar in its place: what
 * it builds and when, and what it says.
 */
class LauncherIT {
  private static final String BUILD_COMMAND =
      """
      #!/bin/sh
      [ "$1" = --version ] && exit 0
      [ ! -f broken ] || { echo "the compiler's own words"; exit 1; }
      echo built >>builds
      cp "%s" target/khabar.jar
      """;

  @TempDir private Path home;

  private record Run(int exitCode, String out, String err) {}

  @BeforeEach
  void makeProject() throws IOException {
    for (String folder : new String[] {"src/main", "ontology", "queries"}) {
      Files.createDirectories(home.resolve(folder));
    }
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    Files.copy(Path.of("ontology/khabar.ttl"), home.resolve("ontology/khabar.ttl"));
    Files.copy(Path.of("khabar"), home.resolve("khabar"), StandardCopyOption.COPY_ATTRIBUTES);
    Path command = home.resolve("mvnw");
    Files.writeString(command, BUILD_COMMAND.formatted(System.getProperty("khabar.jar")));
    assertThat(command.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void buildsOnceAndAgainWhenASourceIsNewer() throws Exception {
    assertThat(khabar("--version").err()).contains("building");
    Run again = khabar("--version");
    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).startsWith("khabar ");
    assertThat(again.err()).isEmpty();
    touch("src/main");
    assertThat(khabar("--version").err()).contains("building");
    assertThat(Files.readAllLines(home.resolve("builds"))).hasSize(2);
  }

  @Test
  void aRebuildLeavesTheJarOfARunningServerAsItIs() throws Exception {
    khabar("--version");
    Object served = key("target/khabar.jar");
    touch("pom.xml");
    khabar("--version");
    assertThat(key("target/khabar.jar")).isNotEqualTo(served);
    assertThat(key("target/khabar.jar.old")).isEqualTo(served);
  }

  @Test
  void showsWhatTheBuildSaidWhenItFails() throws Exception {
    Files.createFile(home.resolve("broken"));
    Run failed = khabar("--version");
    assertThat(failed.exitCode()).isEqualTo(2);
    assertThat(failed.out()).isEmpty();
    assertThat(failed.err()).contains("the compiler's own words", "The build failed");
  }

  @Test
  void saysWhichJavaItMisses() throws Exception {
    Run failed = run(Map.of("JAVA_HOME", home.toString()));
    assertThat(failed.exitCode()).isEqualTo(2);
    assertThat(failed.err()).contains("there is no bin/java in it", "JDK 17 or newer");
  }

  private void touch(String file) throws IOException {
    Files.setLastModifiedTime(home.resolve(file), FileTime.from(Instant.now().plusSeconds(2)));
  }

  /** What stays the same when a file is moved, and changes when another takes its name. */
  private Object key(String file) throws IOException {
    return Files.getAttribute(home.resolve(file), "unix:ino");
  }

  private Run khabar(String argument) throws Exception {
    return run(Map.of("JAVA_HOME", System.getProperty("java.home")), argument);
  }

  private Run run(Map<String, String> environment, String... arguments) throws Exception {
    Path err = home.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(home.resolve("khabar").toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().putAll(environment);
    Process process = builder.redirectError(err.toFile()).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), out, Files.readString(err));
  }
}
