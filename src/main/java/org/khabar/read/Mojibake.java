package org.khabar.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Mends text that was UTF-8, was read as windows-1252 and stored again, once or several times:
 * {@code â€™} was ’.
 *
 * <p>Only where it is sure. {@code Â}, {@code Ã}, {@code â} and {@code ð} before a sign that makes
 * them the bytes of one character of UTF-8 stand nowhere by chance, unless the sign is a quote or a
 * dash that may follow a letter. Other letters do, as in {@code MENÜ«}, so they are mended only
 * where two such characters stand side by side, as in words of Arabic or Cyrillic letters.
 */
final class Mojibake {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** The characters that windows-1252 has beyond Latin-1, each at its byte from 0x80 on. */
  private static final String BEYOND_LATIN_1 = beyondLatin1();

  /** Text is stored wrongly more than three times by nobody who still reads it. */
  private static final int MOST_ROUNDS = 3;

  /** What may follow a capital letter in good text, although it can be half of a broken one. */
  private static final String CLOSERS = "”’»“‘«–—…";

  /** How what is broken most often begins: accents, signs, quotes and dashes, pictures. */
  private static final String TELLING = "ÂÃâð";

  /** What is left of a closing quote: windows-1252 has no character for its last byte. */
  private static final String QUOTE_LEFT = "â€";

  private static final int NO_BYTE = -1;
  private static final char QUOTE = '\u201D';
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char REPLACEMENT = '\uFFFD';

  private static String beyondLatin1() {
    byte[] bytes = new byte[0x20];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (0x80 + i);
    }
    return WINDOWS_1252.decode(ByteBuffer.wrap(bytes)).toString();
  }

  private Mojibake() {}

  /** Behind the last of the characters in a row that can be bytes of UTF-8 read wrongly. */
  static int endOfRun(String text, int begin) {
    int end = begin;
    while (end < text.length() && text.charAt(end) >= 0x80 && byteOf(text.charAt(end)) != NO_BYTE) {
      end++;
    }
    return end;
  }

  /** Such a row of characters as it was meant. */
  static String mend(String run) {
    String better = run;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      String next = decoded(better);
      if (next.equals(better)) {
        break;
      }
      better = next;
    }
    return better;
  }

  /** The run with every sure sequence decoded once. */
  private static String decoded(String run) {
    StringBuilder decoded = new StringBuilder();
    int at = 0;
    while (at < run.length()) {
      String sequence = sequence(run, at);
      if (isSure(run, at, sequence)) {
        decoded.append(decode(sequence));
        at += sequence.length();
      } else {
        decoded.append(run.charAt(at));
        at++;
      }
    }
    return decoded.toString();
  }

  private static boolean isSure(String run, int at, String sequence) {
    int length = sequence.length();
    if (length < 2) {
      return false;
    }
    if (sequence.equals(QUOTE_LEFT)) {
      return true;
    }
    char next = sequence.charAt(1);
    boolean telling = TELLING.indexOf(sequence.charAt(0)) >= 0 && CLOSERS.indexOf(next) < 0;
    return (telling && (length == 2 || next != NO_BREAK_SPACE))
        || sequence(run, at + length).length() == length
        || (at >= length && sequence(run, at - length).length() == length);
  }

  /**
   * The characters here that are the bytes of one character; {@code â€} alone is what is left of a
   * closing quote whose last byte no windows-1252 character stands for; empty where there are none.
   */
  private static String sequence(String run, int at) {
    int length = at < run.length() ? lengthOf(byteOf(run.charAt(at))) : 0;
    if (length >= 2 && at + length <= run.length()) {
      String sequence = run.substring(at, at + length);
      if (!decode(sequence).isEmpty()) {
        return sequence;
      }
    }
    boolean quote = run.startsWith(QUOTE_LEFT, at) && at + 2 == run.length();
    return quote ? QUOTE_LEFT : "";
  }

  /** How many bytes the character has that begins with this one; 0 where none does. */
  private static int lengthOf(int first) {
    if (first >= 0xC2 && first <= 0xDF) {
      return 2;
    }
    if (first >= 0xE0 && first <= 0xEF) {
      return 3;
    }
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
  }

  /** The character that these are the bytes of; empty where they are none of a character in use. */
  private static String decode(String sequence) {
    if (sequence.equals(QUOTE_LEFT)) {
      return String.valueOf(QUOTE);
    }
    byte[] bytes = new byte[sequence.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) byteOf(sequence.charAt(i));
    }
    try {
      String decoded =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      int type = Character.getType(decoded.codePointAt(0));
      return type == Character.UNASSIGNED || type == Character.PRIVATE_USE ? "" : decoded;
    } catch (CharacterCodingException none) {
      return "";
    }
  }

  /** The byte that windows-1252 shows as this character; the five it lacks stand for themselves. */
  private static int byteOf(char c) {
    if (c <= 0xFF) {
      return c;
    }
    int place = BEYOND_LATIN_1.indexOf(c);
    return place < 0 || c == REPLACEMENT ? NO_BYTE : 0x80 + place;
  }
}
