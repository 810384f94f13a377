package org.khabar.read;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells what shows by its first bytes, which no text begins with. */
final class FileSignatures {
  /** Where the mark of a tar file stands (POSIX.1-1988, ustar). */
  private static final int TAR_MARK = 257;

  /** What the first block of a bzip2 file begins with: the digits of pi. */
  private static final String BZIP2_BLOCK = "1AY&SY";

  private static final int BZIP2_BLOCK_AT = 4;

  /** Files of xz, 7-Zip, RAR and Zstandard. */
  private static final List<String> PACKED =
      List.of("\u00fd7zXZ\0", "7z\u00bc\u00af'\u001c", "Rar!\u001a", "(\u00b5/\u00fd");

  private FileSignatures() {}

  /** What begins with these bytes; TEXT where they show no mark. */
  static Format of(byte[] bytes) {
    String start = new String(bytes, StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u001f\u008b")) {
      return Format.GZIP;
    }
    if (start.startsWith("BZh") && start.startsWith(BZIP2_BLOCK, BZIP2_BLOCK_AT)) {
      return Format.BZIP2;
    }
    if (PACKED.stream().anyMatch(start::startsWith)) {
      return Format.OTHER_PACKED;
    }
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return zipped(start);
    }
    if (start.startsWith("ustar", TAR_MARK)) {
      return Format.TAR;
    }
    if (start.startsWith("%PDF-")) {
      return Format.PDF;
    }
    if (start.startsWith("WARC/1.")) {
      return Format.WARC;
    }
    return start.startsWith("{\\rtf") || start.startsWith("\u00d0\u00cf\u0011\u00e0")
        ? Format.OTHER_DOCUMENT
        : Format.TEXT;
  }

  /** What a ZIP file is, by its first entry's name (ECMA-376 part 2, OpenDocument 1.3 part 2). */
  private static Format zipped(String start) {
    String name = firstName(start);
    if (name.equals("mimetype")) {
      return Format.OTHER_DOCUMENT;
    }
    boolean office =
        name.equals("[Content_Types].xml")
            || name.startsWith("_rels/")
            || name.startsWith("docProps/")
            || name.startsWith("word/");
    if (!office) {
      return Format.ZIP;
    }
    return start.contains("xl/workbook") || start.contains("ppt/")
        ? Format.OTHER_DOCUMENT
        : Format.WORD;
  }

  /** The name in the first local header (APPNOTE 4.3.7): its length at 26, itself at 30. */
  private static String firstName(String start) {
    if (start.length() < 30) {
      return "";
    }
    int length = start.charAt(26) + (start.charAt(27) << 8);
    return start.substring(30, Math.min(start.length(), 30 + length));
  }
}
