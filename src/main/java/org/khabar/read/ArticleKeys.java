package org.khabar.read;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.khabar.model.Article;
import org.khabar.model.ArticleRef;
import org.khabar.model.ReadOutcome;
import org.khabar.model.UncertainDate;
import org.khabar.remember.FirstHolders;
import org.khabar.remember.Records;

/**
 * Gives each article its key and finds those that were read before.
 *
 * <p>The key stands for the address where the article was published, in its {@link PageAddress}
 * form; without one for its text, publisher and day. A second text under one address, such as a
 * later version, is an article of its own, named after both. What is remembered lies in files.
 */
final class ArticleKeys implements AutoCloseable {
  /** Sixteen hexadecimal digits: among a million articles two agree once in 37 million cases. */
  private static final int KEY_BYTES = 8;

  private final FirstHolders holders = new FirstHolders();
  private final Records seen = new Records();
  private final MessageDigest digest = newDigest();

  /** What is remembered of an article: its key, its text as a number, and where it stands. */
  private record Seen(long key, long text, String place) {
    static Seen of(byte[] bytes) {
      ByteBuffer record = ByteBuffer.wrap(bytes);
      return new Seen(
          record.getLong(), record.getLong(), StandardCharsets.UTF_8.decode(record).toString());
    }

    byte[] bytes() {
      byte[] words = place.getBytes(StandardCharsets.UTF_8);
      return ByteBuffer.allocate(2 * Long.BYTES + words.length)
          .putLong(key)
          .putLong(text)
          .put(words)
          .array();
    }
  }

  /** The outcome with the article's key, as a copy where the article was read before. */
  ReadOutcome check(ReadOutcome outcome) {
    if (!(outcome instanceof ReadOutcome.Read read)) {
      return outcome;
    }
    Article article = read.article();
    long text = digest(article.text());
    Optional<String> address = article.url().flatMap(PageAddress::of);
    long key = address.map(this::digest).orElseGet(() -> ofContent(article));
    Optional<Seen> first = find(key);
    if (first.isPresent() && first.get().text() != text) {
      key = digest(address.orElse(""), article.text());
      first = find(key);
    }
    Article named = article.named(HexFormat.of().toHexDigits(key));
    if (first.isEmpty()) {
      remember(new Seen(key, text, ArticleRef.of(named).place()));
      return new ReadOutcome.Read(named);
    }
    return new ReadOutcome.Copy(named, first.get().place());
  }

  private Optional<Seen> find(long key) {
    for (long other = key; ; other++) {
      int holder = holders.firstOf(Long.hashCode(other));
      if (holder < 0) {
        return Optional.empty();
      }
      Seen found = Seen.of(seen.get(holder));
      if (found.key() == key) {
        return Optional.of(found);
      }
    }
  }

  /** Notes the article under the first number, from its key's on, that no other article has. */
  private void remember(Seen article) {
    long free = article.key();
    while (holders.firstOf(Long.hashCode(free)) >= 0) {
      free++;
    }
    holders.note(Long.hashCode(free), seen.add(article.bytes()));
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

  @Override
  public void close() {
    holders.close();
    seen.close();
  }
}
