package org.khabar.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as parts of ids: "Sana’a City" gives {@code sanaa-city}. */
final class Slug {
  /** Accents, apostrophes and full stops: what goes without a trace. */
  private static final Pattern ACCENT = Pattern.compile("[\\p{M}'’‘.]+");

  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int DIGEST_LENGTH = 12;

  private Slug() {}

  /** The name in lower case, letters and digits of any script, hyphens between its words. */
  static String of(String name) {
    String plain = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String joined = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    int begin = joined.startsWith("-") ? 1 : 0;
    int end = joined.endsWith("-") ? joined.length() - 1 : joined.length();
    joined = begin < end ? joined.substring(begin, end) : "";
    return joined.isEmpty() ? digest(name) : joined;
  }

  /** The words of a name's slug. */
  static List<String> words(String name) {
    return List.of(of(name).split("-", -1));
  }

  /** A short name for these words that no other words have. */
  static String digest(String words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGEST_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
