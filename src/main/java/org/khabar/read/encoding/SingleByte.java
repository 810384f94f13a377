package org.khabar.read.encoding;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Tells the encoding of a text in which each byte is a character.
 *
 * <p>Western letters beyond ASCII stand alone between others, so one whose neighbours are ASCII
 * speaks for windows-1252. Letters of other scripts stand together; of these Arabic has most of its
 * letters in the first half of the upper bytes, where Cyrillic has its capitals.
 */
public final class SingleByte {
  /** What western texts in no other encoding are taken for. */
  public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final Charset ARABIC = Charset.forName("windows-1256");
  private static final Charset CYRILLIC = Charset.forName("windows-1251");

  private SingleByte() {}

  /** The encoding; empty where all bytes are ASCII, or of the others most are UTF-8. */
  public static Optional<Charset> of(byte[] bytes) {
    if (!isSingle(bytes)) {
      return Optional.empty();
    }
    int upper = 0;
    int together = 0;
    int firstHalf = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] >= 0) {
        continue;
      }
      upper++;
      boolean beside =
          (i > 0 && isLetter(bytes[i - 1])) || (i + 1 < bytes.length && isLetter(bytes[i + 1]));
      together += isLetter(bytes[i]) && beside ? 1 : 0;
      firstHalf += isLetter(bytes[i]) && (bytes[i] & 0xFF) < 0xE0 ? 1 : 0;
    }
    if (2 * together < upper) {
      return Optional.of(WINDOWS_1252);
    }
    return Optional.of(3 * firstHalf > upper ? ARABIC : CYRILLIC);
  }

  /** Whether more bytes stand alone than, perhaps by chance, look like characters of UTF-8. */
  private static boolean isSingle(byte[] bytes) {
    int alone = 0;
    int together = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        int length = lengthInUtf8(bytes, i);
        alone += length == 0 ? 1 : 0;
        together += length;
        i += Math.max(0, length - 1);
      }
    }
    return alone > together;
  }

  /** Where windows-1252 has accented letters, the other two theirs. */
  private static boolean isLetter(byte b) {
    return (b & 0xFF) >= 0xC0;
  }

  /** How many bytes the character of UTF-8 has that begins here; 0 where none does. */
  private static int lengthInUtf8(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
    if (first < 0xC2 || first > 0xF4 || at + more >= bytes.length) {
      return 0;
    }
    for (int i = 1; i <= more; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return more + 1;
  }
}
