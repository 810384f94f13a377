package org.khabar.read.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Elements that stand on pages beside the article, told by its element, class or identifier. */
final class Clutter {
  private static final String NEVER =
      "script, style, noscript, template, iframe, svg, canvas, button, input, select, textarea,"
          + " nav, aside, figure, figcaption, video, audio, object, embed, dialog, menu, footer,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=banner],"
          + " [style~=(?i)display:\\s*none]";

  private static final Set<String> KEPT = Set.of("html", "body", "article", "main");

  /** Whole words of a class or identifier, between hyphens, underscores and changes of case. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?:^|[-_ ])(?:comments?|disqus|discussion|responses?|shar(?:e|ing)|social|related|"
              + "recirc(?:ulation)?|recommend(?:ed|ations?)?|promos?|newsletter|subscribe|"
              + "subscription|sign-?up|sidebar|side|rail|breadcrumbs?|ads?|advert(?:s|isement)?|"
              + "sponsor(?:ed)?|dfp|gpt|cookies?|gdpr|consent|popup|modal|overlay|byline|authors?|"
              + "bio|tags?|tag-?list|captions?|credits?|copyright|widgets?|toolbar|menu|nav|"
              + "navigation|navbar|footer|foot|masthead|pagination|pager|most-?read|popular|"
              + "trending|taboola|outbrain|print|skip|video|player|gallery|slideshow|timestamp|"
              + "dateline|meta|metadata|info-?box|read-?more|more-?stories|teasers?|follow|login|"
              + "search|hidden|screen-reader-text|sr-only|visually-hidden)(?:$|[-_ ])");

  private static final Pattern CASE_CHANGE = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  /** An element with more of the page's running text than this is the article, however called. */
  private static final double TOO_MUCH = 0.3;

  private Clutter() {}

  /** The elements of a page that do not belong to its article. */
  static Set<Element> of(Document page) {
    Set<Element> clutter = Collections.newSetFromMap(new IdentityHashMap<>());
    page.body().select(NEVER).stream()
        .filter(element -> !KEPT.contains(element.normalName()))
        .forEach(clutter::add);
    Blocks blocks = Blocks.of(page.body(), clutter);
    int most = (int) (TOO_MUCH * blocks.prose(page.body()));
    for (Element element : page.body().getAllElements()) {
      boolean named = element.normalName().equals("header") || isNamed(element);
      if (named && !KEPT.contains(element.normalName()) && blocks.prose(element) <= most) {
        clutter.add(element);
      }
    }
    return clutter;
  }

  private static boolean isNamed(Element element) {
    return matches(element.className()) || matches(element.id());
  }

  private static boolean matches(String name) {
    return !name.isEmpty()
        && NAME.matcher(CASE_CHANGE.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT)).find();
  }
}
