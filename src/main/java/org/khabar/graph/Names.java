package org.khabar.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns any words into parts of an IRI, the same in every run. */
final class Names {
  private static final int LONGEST = 80;
  private static final int FINGERPRINT_BYTES = 6;
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern EDGES = Pattern.compile("^-|-$");
  private static final String PLAIN = "-_~";

  private Names() {}

  /** Percent-encodes all but letters, digits and a few marks of ASCII: always one path segment. */
  static String encode(String words) {
    StringBuilder encoded = new StringBuilder(words.length() + 16);
    boolean dots = words.chars().allMatch(c -> c == '.');
    for (byte unit : words.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (unit & 0xff);
      if (isPlain(c) || (c == '.' && !dots)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(unit));
      }
    }
    return encoded.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || PLAIN.indexOf(c) >= 0;
  }

  /** A person's or publisher's name, whatever its letter case and punctuation. */
  static String slug(String name) {
    String words = NO_WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
    String slug = EDGES.matcher(words).replaceAll("");
    return slug.isEmpty() ? fingerprint(name) : bounded(slug);
  }

  /** A description, its spaces as hyphens. */
  static String description(String words) {
    String joined = SPACES.matcher(words.strip()).replaceAll("-");
    return joined.isEmpty() ? fingerprint(words) : bounded(joined);
  }

  private static String bounded(String words) {
    return words.length() <= LONGEST
        ? encode(words)
        : encode(words.substring(0, LONGEST)) + "-" + fingerprint(words);
  }

  /** Twelve hexadecimal digits that stand for these parts in this order. */
  static String fingerprint(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
