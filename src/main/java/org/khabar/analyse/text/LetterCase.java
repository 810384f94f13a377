package org.khabar.analyse.text;

/** Whether a text tells capitals from small letters. */
public enum LetterCase {
  /** Both are used. */
  MIXED,
  /** All capitals, as on old wires. */
  UPPER,
  /** All small letters. */
  LOWER;

  /** The share of letters that decides: wires have a few small letters, chats a few capitals. */
  private static final double NEARLY_ALL = 0.95;

  /** The letter case of a text; one without letters is mixed. */
  public static LetterCase of(CharSequence text) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLowerCase(c)) {
        lower++;
      }
    }
    int letters = upper + lower;
    if (upper > NEARLY_ALL * letters) {
      return UPPER;
    }
    return lower > 0 && upper == 0 ? LOWER : MIXED;
  }
}
