package org.khabar.gazetteer.index;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which names are compared: lower case, without accents, apostrophes and full stops,
 * other punctuation as single spaces, Arabic letters of one shape as one letter.
 *
 * <p>"Port-au-Prince" and "port au prince" are one, and so are "Sana’a" and "Sanaa".
 */
public final class NameForm {
  /** What stands before an abbreviation, which is kept as it is written. */
  private static final String ABBREVIATION = "=";

  /** Three letters and their full stops. */
  private static final int LONGEST_ABBREVIATION = 6;

  private NameForm() {}

  /** Whether a name is two or three capitals: an abbreviation, and no village of that name. */
  public static boolean isAbbreviation(String name) {
    return isAbbreviation(name, of(name));
  }

  private static boolean isAbbreviation(String name, String form) {
    return name.length() <= LONGEST_ABBREVIATION
        && form.length() <= 3
        && name.equals(name.toUpperCase(Locale.ROOT))
        && isAscii(name);
  }

  /** The form under which names are kept and looked up; abbreviations keep their case. */
  public static String inIndex(String name) {
    String form = of(name);
    return !form.isEmpty() && isAbbreviation(name, form)
        ? ABBREVIATION + form.toUpperCase(Locale.ROOT)
        : form;
  }

  /** The compared form of a name; empty when the name has neither letters nor digits. */
  public static String of(String name) {
    return squeezed(isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD));
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 0x7f) {
        return false;
      }
    }
    return true;
  }

  private static String squeezed(String name) {
    StringBuilder out = new StringBuilder(name.length());
    boolean gap = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        gap = false;
        append(out, c);
      } else if (!isSilent(c)) {
        gap = true;
      }
    }
    return out.toString();
  }

  /** Marks that join rather than part: accents, apostrophes, full stops, Arabic vowel signs. */
  private static boolean isSilent(char c) {
    return switch (c) {
      case '.', '\'', '’', '‘', 'ʼ', 'ʻ', 'ʿ', 'ʾ', '`', '´', '\u200c', '\u200d', '\u0640' -> true;
      default -> Character.getType(c) == Character.NON_SPACING_MARK;
    };
  }

  private static void append(StringBuilder out, char c) {
    switch (c) {
      case 'ß' -> out.append("ss");
      case 'æ', 'Æ' -> out.append("ae");
      case 'œ', 'Œ' -> out.append("oe");
      case 'ø', 'Ø' -> out.append('o');
      case 'ł', 'Ł' -> out.append('l');
      case 'đ', 'Đ', 'ð', 'Ð' -> out.append('d');
      case 'ı' -> out.append('i');
      case 'ʻ', 'ʼ', 'ʿ', 'ʾ' -> {}
      case 'ي', 'ى' -> out.append('ی');
      case 'ك' -> out.append('ک');
      case 'ۀ', 'ة', 'ہ', 'ۂ' -> out.append('ه');
      default -> out.append(Character.toLowerCase(c));
    }
  }
}
