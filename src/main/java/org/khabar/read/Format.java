package org.khabar.read;

/** What kind of data an input is; {@link FormatFinder} tells. */
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
  BZIP2,
  TAR,
  PDF,
  WORD,
  /** A mailbox with many messages. */
  MAILBOX,
  /** An XML file that is neither a page nor a feed. */
  OTHER_XML,
  /** A document of an office program, or a book. */
  OTHER_DOCUMENT,
  /** Packed with a program whose files are not read. */
  OTHER_PACKED,
  /** Text that by its name is no article: a program, a style sheet, a log. */
  OTHER_TEXT,
  BINARY
}
