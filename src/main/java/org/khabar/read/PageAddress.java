package org.khabar.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.read.words.WordLists;

/**
 * The address of an article without what differs from one link to it to the next.
 *
 * <p>Left out are the scheme, {@code www.} and the hosts of mobile and AMP pages, the port, the
 * fragment, a slash at the end, the marks of AMP pages and parameters that only tell where a reader
 * came from; an address in an AMP cache is that of the page it keeps. For example {@code
 * https://m.news.example/a/?utm_source=x#top} is {@code news.example/a}. It names an article and is
 * not meant to be opened.
 */
final class PageAddress {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?:)?//(?:[^/?#@]*@)?(?<host>[^/?#:@\\s]+\\.[^/?#:@\\s]+)(?::\\d*)?"
              + "(?<path>/[^?#]*)?(?:\\?(?<query>[^#]*))?(?:#.*)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern KEPT_PAGE =
      Pattern.compile(
          "(?:https?:)?//(?:[^/?#]+\\.cdn\\.ampproject\\.org/[acv]/|(?:www\\.)?google\\.[a-z.]+/amp/)"
              + "(?:s/)?(?<page>.+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OTHER_HOST =
      Pattern.compile("^(?:www\\d?|m|mobile|amp)\\.(?=[^.]+\\.)");
  private static final Pattern AMP_PATH =
      Pattern.compile("(?:^/amp(?=/.)|/amp/?$|[.]amp(?=(?:[.]html?)?$))", Pattern.CASE_INSENSITIVE);

  private static final Set<String> TRACKING =
      Set.copyOf(WordLists.entries("tracking-parameters.txt"));

  private PageAddress() {}

  /** The address; empty where it is none of a single page, such as a site's front page. */
  static Optional<String> of(String url) {
    String stated = url.strip();
    Matcher kept = KEPT_PAGE.matcher(stated);
    Matcher address = ADDRESS.matcher(kept.matches() ? "//" + kept.group("page") : stated);
    if (!address.matches()) {
      return Optional.empty();
    }
    String path = path(Optional.ofNullable(address.group("path")).orElse(""));
    String query = query(Optional.ofNullable(address.group("query")).orElse(""));
    return path.isEmpty() && query.isEmpty()
        ? Optional.empty()
        : Optional.of(host(address.group("host")) + path + query);
  }

  private static String host(String host) {
    String plain = host.toLowerCase(Locale.ROOT);
    String before = "";
    while (!plain.equals(before)) {
      before = plain;
      plain = OTHER_HOST.matcher(plain).replaceFirst("");
    }
    return plain;
  }

  private static String path(String path) {
    String plain = AMP_PATH.matcher(path.replaceAll("/{2,}", "/")).replaceAll("");
    return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
  }

  /** The parameters that choose a page, sorted. */
  private static String query(String query) {
    Set<String> kept = new TreeSet<>();
    for (String parameter : query.split("&|;", -1)) {
      String name = parameter.replaceFirst("=.*", "").toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name)) {
        kept.add(parameter);
      }
    }
    return kept.isEmpty() ? "" : "?" + String.join("&", kept);
  }
}
