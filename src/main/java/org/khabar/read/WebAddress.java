package org.khabar.read;

import java.net.URI;
import java.util.regex.Pattern;

/** Addresses of pages: what may be stated as where an article was published. */
final class WebAddress {
  private static final Pattern ONE =
      Pattern.compile("(?i)https?://[^\\s/?#<>\"{}|\\\\^`]+[^\\s<>\"{}|\\\\^`]*");

  private WebAddress() {}

  /** Whether it is a whole address of the web, {@code javascript:} and the like excluded. */
  static boolean isOne(String address) {
    return ONE.matcher(address).matches();
  }

  /**
   * An address in full.
   *
   * @param page where it stands; may be empty
   * @param stated as it is written there
   * @return what is stated where it can't be told what it is relative to
   */
  static String resolve(String page, String stated) {
    String address = stated.strip();
    if (address.isEmpty() || isOne(address) || !isOne(page.strip())) {
      return address;
    }
    try {
      return URI.create(page.strip()).resolve(address).toString();
    } catch (IllegalArgumentException noAddress) {
      return address;
    }
  }
}
