package org.khabar.read;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What kind of data a file's bytes are, as far as one sees it at once. */
enum Content {
  TEXT,
  BINARY,
  WEB_PAGE,
  XML,
  DOCUMENT;

  private static final int LOOKED_AT = 8192;

  /** One control character in so many bytes, and the file is no text. */
  private static final int MOST_CONTROLS = 10;

  private static final Pattern MARKUP =
      Pattern.compile(
          "^\\W{0,4}\\s*+<(?:!doctype|\\?xml|html|head|body|meta|title|script|div|article|p|rss|feed)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern XML_START = Pattern.compile("<(?:\\?xml|rss|feed)\\b");
  private static final Pattern HTML =
      Pattern.compile("<(?:!doctype )?html\\b", Pattern.CASE_INSENSITIVE);

  static Content of(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF-") || start.startsWith("{\\rtf") || start.startsWith("PK\u0003")) {
      return DOCUMENT;
    }
    if (DecodedText.isUtf16(bytes)) {
      return TEXT;
    }
    if (hasNul(bytes) || controls(start) * MOST_CONTROLS > start.length()) {
      return BINARY;
    }
    if (!MARKUP.matcher(start).matches()) {
      return TEXT;
    }
    return XML_START.matcher(start).find() && !HTML.matcher(start).find() ? XML : WEB_PAGE;
  }

  private static boolean hasNul(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static long controls(String start) {
    return start.chars().filter(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0).count();
  }
}
