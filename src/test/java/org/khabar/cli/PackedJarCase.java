package org.khabar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.cli.PackedJar.Run;

/** A user's folder with one article, in which each test runs the packed jar. */
abstract class PackedJarCase {
  /** The article in {@code articles/good.txt}. */
  static final String ARTICLE =
      """
      ---
      title: Report
      publisher: Sample
      published: 2023-02-18
      ---
      Gunmen attacked the police station in Multan on Friday, killing three officers.
      """;

  /** Where the commands run. */
  @TempDir Path folder;

  /** The folder of articles in it. */
  Path articles;

  @BeforeEach
  void writeArticle() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("good.txt"), ARTICLE);
  }

  /** Runs a command in the folder, without standard input. */
  Run khabar(String... arguments) throws IOException, InterruptedException {
    return PackedJar.run(folder, arguments);
  }
}
