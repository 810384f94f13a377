package org.khabar.read;

import java.util.Set;
import java.util.regex.Pattern;
import org.khabar.read.words.WordLists;

/** Tells what an input is: by its first bytes, and by its name only where these are plain text. */
final class FormatFinder {
  /** One control character in so many bytes, and the file is no text. */
  private static final int MOST_CONTROLS = 10;

  /** One in so many bytes beside NUL bytes, and the file is no text. */
  private static final int MOST_CONTROLS_BESIDE_NUL = 100;

  private static final Pattern MARKUP =
      Pattern.compile(
          "\\W{0,4}\\s*+<(?:!--|!doctype|\\?xml|html|head|body|meta|title|script|div|article|p|rss"
              + "|feed|rdf:RDF)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern XML = Pattern.compile("<(?:\\?xml|rss|feed|rdf:RDF)\\b");
  private static final Pattern FEED_ROOT =
      Pattern.compile("<(?:\\w+:)?(?:rss|feed|RDF)\\b[^<]*(?:>|$)");
  private static final Pattern HTML =
      Pattern.compile("<(?:!doctype )?html\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern MAILBOX_START = Pattern.compile("From \\S+ .*\\d{4}\\s*\\R");
  private static final Pattern MAIL_HEAD =
      Pattern.compile(
          "(?:(?:[\\w-]+):[^\\r\\n]*+(?:\\r?\\n[ \\t][^\\r\\n]*+)*+\\r?\\n)*?"
              + "(?:Message-ID|MIME-Version|Received|Return-Path|Delivered-To|Content-Type):",
          Pattern.CASE_INSENSITIVE);

  /** Endings of files that are text and hold no article. */
  private static final Set<String> NO_ARTICLES =
      Set.copyOf(WordLists.entries("no-article-endings.txt"));

  private FormatFinder() {}

  /**
   * The format of an input.
   *
   * @param start its first bytes, all of them when there are few
   * @param name its name
   * @param names what the columns of a table may be called
   */
  static Format of(byte[] start, String name, FieldNames names) {
    Format marked = FileSignatures.of(start);
    if (marked != Format.TEXT) {
      return marked;
    }
    if (!DecodedText.isUtf16(start) && isBinary(start)) {
      return Format.BINARY;
    }
    return textual(DecodedText.of(start).text(), Sources.extension(name), names);
  }

  /** NUL bytes are what a broken disk leaves in a text; what has other controls too is none. */
  private static boolean isBinary(byte[] start) {
    int zeros = 0;
    int controls = 0;
    for (byte b : start) {
      zeros += b == 0 ? 1 : 0;
      controls += b > 0 && b < ' ' && "\t\n\r\f".indexOf(b) < 0 ? 1 : 0;
    }
    int rest = start.length - zeros;
    return zeros == 0
        ? controls * MOST_CONTROLS > rest
        : rest == 0 || controls * MOST_CONTROLS_BESIDE_NUL > rest;
  }

  private static Format textual(String start, String extension, FieldNames names) {
    if (MARKUP.matcher(start).lookingAt()) {
      return markup(start);
    }
    String stripped = start.stripLeading();
    if (isJson(stripped)) {
      return isLines(stripped, extension) ? Format.JSON_LINES : Format.JSON;
    }
    if (MAILBOX_START.matcher(start).lookingAt()) {
      return Format.MAILBOX;
    }
    if (MAIL_HEAD.matcher(start).lookingAt()) {
      return Format.MAIL;
    }
    return ArticleTable.isOne(start, names) ? Format.TABLE : named(extension);
  }

  private static Format markup(String start) {
    if (HTML.matcher(start).find() || !XML.matcher(start).find()) {
      return Format.PAGE;
    }
    return FEED_ROOT.matcher(start).find() ? Format.FEED : Format.OTHER_XML;
  }

  private static boolean isJson(String start) {
    String second = start.length() < 2 ? "" : start.substring(1).stripLeading();
    return (start.startsWith("{") && (second.startsWith("\"") || second.startsWith("}")))
        || (start.startsWith("[") && (second.startsWith("{") || second.startsWith("]")));
  }

  /** Whether the first line is an object for itself, with another one below or none. */
  private static boolean isLines(String start, String extension) {
    if (extension.equals("jsonl") || extension.equals("ndjson")) {
      return true;
    }
    int end = start.indexOf('\n');
    return end > 0
        && start.startsWith("{")
        && start.substring(0, end).stripTrailing().endsWith("}")
        && start.substring(end).stripLeading().startsWith("{");
  }

  /** What plain text is by its name. */
  private static Format named(String extension) {
    return switch (extension) {
      case "html", "htm", "xhtml" -> Format.PAGE;
      case "json" -> Format.JSON;
      case "jsonl", "ndjson" -> Format.JSON_LINES;
      case "csv", "tsv" -> Format.TABLE;
      case "eml", "mht", "mhtml" -> Format.MAIL;
      case "rss", "atom", "xml" -> Format.OTHER_XML;
      default -> NO_ARTICLES.contains(extension) ? Format.OTHER_TEXT : Format.TEXT;
    };
  }
}
