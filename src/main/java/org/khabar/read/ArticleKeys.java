package org.khabar.read;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Article;
import org.khabar.model.ArticleRef;
import org.khabar.model.ReadOutcome;
import org.khabar.model.UncertainDate;

/**
 * Gives each article its key and finds those that were read before.
 *
 * <p>The key stands for the address where the article was published, in its {@link PageAddress}
 * form; without one for its text, publisher and day. A second text under one address, such as a
 * later version, is an article of its own, named after both. Remembers some numbers of each
 * article, not its text.
 */
final class ArticleKeys {
  /** Sixteen hexadecimal digits: among a million articles two agree once in 37 million cases. */
  private static final int KEY_BYTES = 8;

  private final Map<Long, Seen> seen = new HashMap<>();
  private final MessageDigest digest = newDigest();

  /** What is remembered of an article: its text as a number, and where it stands. */
  private record Seen(long text, String place) {}

  /** The outcome with the article's key, as a copy where the article was read before. */
  ReadOutcome check(ReadOutcome outcome) {
    if (!(outcome instanceof ReadOutcome.Read read)) {
      return outcome;
    }
    Article article = read.article();
    long text = digest(article.text());
    Optional<String> address = article.url().flatMap(PageAddress::of);
    long key = address.map(this::digest).orElseGet(() -> ofContent(article));
    Seen first = seen.get(key);
    if (first != null && first.text() != text) {
      key = digest(address.orElse(""), article.text());
      first = seen.get(key);
    }
    Article named = article.named(HexFormat.of().toHexDigits(key));
    if (first == null) {
      seen.put(key, new Seen(text, ArticleRef.of(named).place()));
      return new ReadOutcome.Read(named);
    }
    return new ReadOutcome.Copy(named, first.place());
  }

  private long ofContent(Article article) {
    return digest(
        article.publisher().orElse(""),
        article.published().map(UncertainDate::edtf).orElse(""),
        article.text());
  }

  private long digest(String... values) {
    for (String value : values) {
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
      digest.update(bytes);
    }
    return ByteBuffer.wrap(digest.digest(), 0, KEY_BYTES).getLong();
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
