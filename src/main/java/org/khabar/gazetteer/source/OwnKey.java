package org.khabar.gazetteer.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The lasting name of a place that has no GeoNames id: its source and its id there.
 *
 * @param text for example {@code pcode-pk603}
 */
record OwnKey(String text) {
  /** Above it stand the numbers that the bundled gazetteer gives by hand. */
  private static final long FIRST_NUMBER = -(1L << 33);

  private static final long BITS = (1L << 61) - 1;
  private static final int LONGEST = 60;

  /** The key of an id that its source gives. */
  static OwnKey of(String source, String id) {
    String words = (source + "-" + id).toLowerCase(Locale.ROOT);
    String text = words.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return new OwnKey(text.length() <= LONGEST ? text : source + "-" + digest(id));
  }

  /** The key of a row without an id: what it is called and where it lies. */
  static OwnKey of(String source, String name, String latitude, String longitude) {
    return of(source, digest(name + "|" + latitude + "|" + longitude));
  }

  private static String digest(String words) {
    return HexFormat.of().formatHex(sha256(words), 0, 5);
  }

  /** The number that stands for it in an index: negative, and by far too wide to meet another. */
  long number() {
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
