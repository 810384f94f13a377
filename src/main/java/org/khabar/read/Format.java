package org.khabar.read;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What kind of data an input is: told by its first bytes, and by its name only where these are
 * plain text.
 */
enum Format {
  TEXT,
  PAGE,
  JSON,
  JSON_LINES,
  TABLE,
  FEED,
  MAIL,
  WARC,
  ZIP,
  GZIP,
  TAR,
  PDF,
  WORD,
  /** A mailbox with many messages. */
  MAILBOX,
  /** An XML file that is neither a page nor a feed. */
  OTHER_XML,
  /** A document of an office program, or a book. */
  OTHER_DOCUMENT,
  /** Text that by its name is no article: a program, a style sheet, a log. */
  OTHER_TEXT,
  BINARY;

  /** One control character in so many bytes, and the file is no text. */
  private static final int MOST_CONTROLS = 10;

  /** Where the mark of a tar file stands (POSIX.1-1988, ustar). */
  private static final int TAR_MARK = 257;

  private static final Pattern MARKUP =
      Pattern.compile(
          "^\\W{0,4}\\s*+<(?:!--|!doctype|\\?xml|html|head|body|meta|title|script|div|article|p|rss|feed|rdf:RDF)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern XML = Pattern.compile("<(?:\\?xml|rss|feed|rdf:RDF)\\b");
  private static final Pattern FEED_ROOT =
      Pattern.compile("<(?:\\w+:)?(?:rss|feed|RDF)\\b[^<]*(?:>|$)");
  private static final Pattern HTML =
      Pattern.compile("<(?:!doctype )?html\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern MAILBOX_START = Pattern.compile("From \\S+ .*\\d{4}\\s*\\R");
  private static final Pattern MAIL_HEAD =
      Pattern.compile(
          "(?:(?:[\\w-]+):[^\\r\\n]*+(?:\\r?\\n[ \\t][^\\r\\n]*+)*+\\r?\\n)*?"
              + "(?:Message-ID|MIME-Version|Received|Return-Path|Delivered-To|Content-Type):.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Endings of files that are text and hold no article. */
  private static final Set<String> NO_ARTICLES =
      Set.of(
          "css",
          "js",
          "mjs",
          "ts",
          "map",
          "svg",
          "py",
          "java",
          "c",
          "h",
          "cpp",
          "cs",
          "go",
          "rs",
          "rb",
          "php",
          "pl",
          "r",
          "sh",
          "bat",
          "ps1",
          "sql",
          "yml",
          "yaml",
          "toml",
          "ini",
          "cfg",
          "conf",
          "properties",
          "lock",
          "log",
          "ttl",
          "trig",
          "nt",
          "nq",
          "rq",
          "rdf",
          "owl",
          "tex",
          "bib",
          "srt",
          "vtt",
          "ics",
          "vcf",
          "geojson",
          "pdf",
          "doc",
          "docx",
          "odt",
          "rtf",
          "epub");

  /**
   * The format of an input.
   *
   * @param start its first bytes, all of them when there are few
   * @param name its name
   * @param names what the columns of a table may be called
   */
  static Format of(byte[] start, String name, FieldNames names) {
    String latin = new String(start, StandardCharsets.ISO_8859_1);
    Format marked = marked(latin);
    if (marked != TEXT) {
      return marked;
    }
    boolean utf16 = DecodedText.isUtf16(start);
    if (!utf16 && (latin.indexOf('\0') >= 0 || controls(latin) * MOST_CONTROLS > latin.length())) {
      return BINARY;
    }
    return textual(DecodedText.of(start).text(), Sources.extension(name), names);
  }

  /** What shows a mark that no text begins with; else TEXT. */
  private static Format marked(String start) {
    if (start.startsWith("\u001f\u008b")) {
      return GZIP;
    }
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return zipped(start);
    }
    if (start.startsWith("ustar", TAR_MARK)) {
      return TAR;
    }
    if (start.startsWith("%PDF-")) {
      return PDF;
    }
    if (start.startsWith("WARC/1.")) {
      return WARC;
    }
    return start.startsWith("{\\rtf") || start.startsWith("\u00d0\u00cf\u0011\u00e0")
        ? OTHER_DOCUMENT
        : TEXT;
  }

  /** What a ZIP file is, by its first entry's name (ECMA-376 part 2, OpenDocument 1.3 part 2). */
  private static Format zipped(String start) {
    String name = firstName(start);
    if (name.equals("mimetype")) {
      return OTHER_DOCUMENT;
    }
    boolean office =
        name.equals("[Content_Types].xml")
            || name.startsWith("_rels/")
            || name.startsWith("docProps/")
            || name.startsWith("word/");
    if (!office) {
      return ZIP;
    }
    return start.contains("xl/workbook") || start.contains("ppt/") ? OTHER_DOCUMENT : WORD;
  }

  /** The name in the first local header (APPNOTE 4.3.7): its length at 26, itself at 30. */
  private static String firstName(String start) {
    if (start.length() < 30) {
      return "";
    }
    int length = start.charAt(26) + (start.charAt(27) << 8);
    return start.substring(30, Math.min(start.length(), 30 + length));
  }

  private static Format textual(String start, String extension, FieldNames names) {
    if (MARKUP.matcher(start).matches()) {
      boolean xml = XML.matcher(start).find() && !HTML.matcher(start).find();
      return !xml ? PAGE : FEED_ROOT.matcher(start).find() ? FEED : OTHER_XML;
    }
    String stripped = start.stripLeading();
    if (isJson(stripped)) {
      return isLines(stripped, extension) ? JSON_LINES : JSON;
    }
    if (MAILBOX_START.matcher(start).lookingAt()) {
      return MAILBOX;
    }
    if (MAIL_HEAD.matcher(start).matches()) {
      return MAIL;
    }
    return ArticleTable.isOne(start, names) ? TABLE : named(extension);
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
      case "html", "htm", "xhtml" -> PAGE;
      case "json" -> JSON;
      case "jsonl", "ndjson" -> JSON_LINES;
      case "csv", "tsv" -> TABLE;
      case "eml", "mht", "mhtml" -> MAIL;
      case "rss", "atom", "xml" -> OTHER_XML;
      default -> NO_ARTICLES.contains(extension) ? OTHER_TEXT : TEXT;
    };
  }

  private static long controls(String start) {
    return start.chars().filter(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0).count();
  }

  /** Whether each input of this format is one article. */
  boolean isSingle() {
    return switch (this) {
      case JSON, JSON_LINES, TABLE, FEED, WARC, ZIP, GZIP, TAR -> false;
      default -> true;
    };
  }
}
