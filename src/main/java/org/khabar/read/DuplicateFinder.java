package org.khabar.read;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.khabar.model.Article;
import org.khabar.model.ProblemCode;
import org.khabar.model.ReadOutcome;
import org.khabar.model.UncertainDate;

/** Leaves out an article that was read before; remembers sixteen bytes of each, not its text. */
final class DuplicateFinder {
  private final Map<Digest, String> byId = new HashMap<>();
  private final Map<Digest, String> byContent = new HashMap<>();
  private final MessageDigest digest = newDigest();

  /** The outcome itself, or a refusal that names the first article of its kind. */
  ReadOutcome check(ReadOutcome outcome) {
    if (!(outcome instanceof ReadOutcome.Read read)) {
      return outcome;
    }
    Article article = read.article();
    Digest id = digest(List.of(article.id()));
    Digest content = digest(content(article));
    String sameContent = byContent.get(content);
    if (sameContent != null) {
      return refuse(
          article, name(article) + " is the same article as " + sameContent + ".", "Remove one.");
    }
    String sameId = byId.get(id);
    if (sameId != null) {
      return refuse(
          article,
          name(article) + " has the same identifier as an article of " + sameId + ".",
          "Rename the file, or give the article an \"id\" of its own.");
    }
    byId.put(id, article.source());
    byContent.put(content, name(article));
    return outcome;
  }

  /** Where an article stands: its file, and its identifier where the file holds many. */
  private static String name(Article article) {
    return article.source().startsWith(article.id())
        ? article.source()
        : article.id() + " in " + article.source();
  }

  private static ReadOutcome refuse(Article article, String message, String remedy) {
    return Refusals.refuse(
        ProblemCode.DUPLICATE, article.source(), OptionalInt.empty(), message, remedy);
  }

  private static List<String> content(Article article) {
    return List.of(
        article.title().orElse(""),
        String.join("\n", article.authors()),
        article.publisher().orElse(""),
        article.published().map(UncertainDate::edtf).orElse(""),
        article.url().orElse(""),
        article.text());
  }

  private Digest digest(List<String> values) {
    for (String value : values) {
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
      digest.update(bytes);
    }
    ByteBuffer sum = ByteBuffer.wrap(digest.digest());
    return new Digest(sum.getLong(), sum.getLong());
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }

  /** The first sixteen bytes of a SHA-256 digest. */
  private record Digest(long high, long low) {}
}
