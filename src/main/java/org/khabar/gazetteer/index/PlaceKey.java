package org.khabar.gazetteer.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The lasting name of a place that has no GeoNames id: its source and its id there.
 *
 * @param text letters a to z and digits in words parted by hyphens, for example {@code pcode-pk603}
 */
public record PlaceKey(String text) {
  /** Far below GeoNames' numbers and their negatives. */
  private static final long FIRST_NUMBER = -(1L << 33);

  private static final long BITS = (1L << 61) - 1;
  private static final int LONGEST = 60;

  /** The key of an id that its source gives; of one in other letters, a digest stands for it. */
  public static PlaceKey of(String source, String id) {
    String text = plain(source) + "-" + plain(id);
    return new PlaceKey(text.length() <= LONGEST ? text : plain(source) + "-" + digest(id));
  }

  /** The key of a row without an id: what it is called and where it lies. */
  public static PlaceKey of(String source, String name, String latitude, String longitude) {
    return of(source, digest(name + "|" + latitude + "|" + longitude));
  }

  private static String plain(String words) {
    String plain =
        words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    boolean whole = words.chars().noneMatch(c -> c > 0x7f && Character.isLetterOrDigit(c));
    return whole && !plain.isEmpty() ? plain : digest(words);
  }

  private static String digest(String words) {
    return HexFormat.of().formatHex(sha256(words), 0, 5);
  }

  /** The number that stands for it in an index: negative, and by far too wide to meet another. */
  public long number() {
    return FIRST_NUMBER - (ByteBuffer.wrap(sha256(text)).getLong() & BITS);
  }

  private static byte[] sha256(String words) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
