package org.khabar.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.khabar.correct.Corrections;
import org.khabar.model.Article;
import org.khabar.model.ArticleFacts;
import org.khabar.model.Entities;
import org.khabar.record.RecordWriter;

/**
 * Tells whether an article, its metadata, what people decided on its names or Khabar itself has
 * changed since the last build.
 */
final class ArticleDigest {
  private final String program;
  private final Corrections corrections;
  private final RecordWriter writer = new RecordWriter();

  /** Digests under a mark of the program that finds the facts, and these decisions. */
  ArticleDigest(String program, Corrections corrections) {
    this.program = program;
    this.corrections = corrections;
  }

  /**
   * The mark of the running program: name, size and date of its jar; the version alone where it
   * runs from a folder.
   */
  static String program() {
    String version = String.valueOf(ArticleDigest.class.getPackage().getImplementationVersion());
    try {
      Path jar =
          Path.of(ArticleDigest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return version + " " + jar.toFile().length() + " " + jar.toFile().lastModified();
    } catch (java.net.URISyntaxException e) {
      return version;
    }
  }

  /** SHA-256 over the article as read, the decisions and the program's mark, in hexadecimal. */
  String of(Article article) {
    String record =
        writer.write(
            new ArticleFacts(
                article, new Entities(List.of(), List.of(), List.of(), List.of()), List.of()));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(program.getBytes(StandardCharsets.UTF_8));
      for (String line : corrections.concerning(article)) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(record.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
