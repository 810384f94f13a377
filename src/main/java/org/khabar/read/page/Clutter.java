package org.khabar.read.page;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.khabar.read.words.WordLists;

/**
 * Elements that stand on pages beside the article, told by their tag, role, class or identifier.
 */
final class Clutter {
  private static final Set<String> KEPT = Set.of("html", "body", "article", "main");
  private static final Set<String> TAGS = words("tag");
  private static final Set<String> ROLES = words("role");

  /** A name that has one of these words or pairs of words in it says that it is no article's. */
  private static final Set<String> NAMES = words("name");

  private static final Pattern CASE_CHANGE = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern BETWEEN = Pattern.compile("[-_\\s]+");
  private static final Pattern INVISIBLE =
      Pattern.compile("display:\\s*none", Pattern.CASE_INSENSITIVE);

  /** So many words the longest name of the list has. */
  private static final int MOST_WORDS = 3;

  /** An element with more of the page's running text than this is the article, however called. */
  private static final double TOO_MUCH = 0.3;

  /** Names that have been looked at, for pages give the same ones to many elements. */
  private final Map<String, Boolean> named = new HashMap<>();

  private Clutter() {}

  private static Set<String> words(String kind) {
    return Set.copyOf(WordLists.entries("page-clutter.tsv", kind));
  }

  /** The elements of a page that do not belong to its article. */
  static Set<Element> of(Document page) {
    Set<Element> clutter = Collections.newSetFromMap(new IdentityHashMap<>());
    Element body = page.body();
    body.stream().filter(Clutter::isNever).forEach(clutter::add);
    Blocks blocks = Blocks.of(body, clutter);
    int most = (int) (TOO_MUCH * blocks.prose(body));
    Clutter names = new Clutter();
    body.stream()
        .filter(element -> !isKept(element))
        .filter(element -> names.isNamed(element) && blocks.prose(element) <= most)
        .forEach(clutter::add);
    return clutter;
  }

  private static boolean isKept(Element element) {
    return KEPT.contains(element.normalName());
  }

  /** Whether it is no part of an article, whatever it holds. */
  private static boolean isNever(Element element) {
    return !isKept(element)
        && (TAGS.contains(element.normalName())
            || ROLES.contains(element.attr("role").strip().toLowerCase(Locale.ROOT))
            || isHidden(element));
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").strip().equalsIgnoreCase("true")
        || INVISIBLE.matcher(element.attr("style")).find();
  }

  private boolean isNamed(Element element) {
    return element.nameIs("header")
        || named.computeIfAbsent(element.className(), Clutter::isOfClutter)
        || named.computeIfAbsent(element.id(), Clutter::isOfClutter);
  }

  private static boolean isOfClutter(String name) {
    String[] words =
        BETWEEN.split(CASE_CHANGE.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT), -1);
    for (int from = 0; from < words.length; from++) {
      StringBuilder phrase = new StringBuilder();
      for (int to = from; to < Math.min(words.length, from + MOST_WORDS); to++) {
        if (NAMES.contains(phrase.append(words[to]).toString())) {
          return true;
        }
        phrase.append('-');
      }
    }
    return false;
  }
}
