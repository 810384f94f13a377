package org.khabar.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Names as parts of ids: "Sana’a City" gives {@code sanaa-city}. */
final class Slug {
  private static final int DIGEST_LENGTH = 12;

  private Slug() {}

  /** The name in lower case, letters and digits of any script, hyphens between its words. */
  static String of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replaceAll("['’‘.]", "")
            .toLowerCase(Locale.ROOT);
    String joined = plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
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
