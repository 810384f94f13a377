package org.khabar.read.page;

import java.io.IOException;

/** A page has more tags than any article; to take it apart would cost time without measure. */
public final class TooManyTagsException extends IOException {
  private static final long serialVersionUID = 1L;

  /** The largest pages of newspapers have some ten thousand. */
  static final int MOST = 80_000;

  TooManyTagsException() {
    super(String.format("It has more than %,d tags, as no article has; it is not read.", MOST));
  }

  /** Does nothing unless there are too many opening tags. */
  static void check(CharSequence html) throws TooManyTagsException {
    int tags = 0;
    for (int i = 0; i + 1 < html.length(); i++) {
      if (html.charAt(i) == '<' && Character.isLetter(html.charAt(i + 1)) && ++tags > MOST) {
        throw new TooManyTagsException();
      }
    }
  }

  /** As {@link #check(CharSequence)}, for a page in whatever encoding that holds ASCII as it is. */
  static void check(byte[] page) throws TooManyTagsException {
    int tags = 0;
    for (int i = 0; i + 1 < page.length; i++) {
      if (page[i] == '<' && Character.isLetter(page[i + 1]) && ++tags > MOST) {
        throw new TooManyTagsException();
      }
    }
  }
}
