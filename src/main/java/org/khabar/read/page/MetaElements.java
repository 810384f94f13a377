package org.khabar.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.khabar.model.Stated;

/** What the meta elements of a page say, by name in whatever letter case; read once. */
final class MetaElements {
  private final Map<String, List<String>> contents = new HashMap<>();

  private MetaElements() {}

  static MetaElements of(Document page) {
    MetaElements meta = new MetaElements();
    page.getElementsByTag("meta").forEach(meta::add);
    return meta;
  }

  private void add(Element meta) {
    Set<String> names = new LinkedHashSet<>();
    for (String attribute : List.of("name", "property", "itemprop")) {
      names.add(meta.attr(attribute).toLowerCase(Locale.ROOT));
    }
    for (String name : names) {
      contents.computeIfAbsent(name, unused -> new ArrayList<>()).add(content(meta));
    }
  }

  /** What a meta element says; some programs that save pages write it as its value. */
  private static String content(Element meta) {
    return meta.hasAttr("content") ? meta.attr("content") : meta.attr("value");
  }

  /** What the elements with this name say, as it stands there. */
  List<String> stated(String name) {
    return contents.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }

  /** The texts under the first of these names that has any. */
  Optional<Stated<List<String>>> texts(List<String> names) {
    return names.stream()
        .map(name -> new Stated<>(texts(name), "meta " + name))
        .filter(texts -> !texts.value().isEmpty())
        .findFirst();
  }

  private List<String> texts(String name) {
    return stated(name).stream()
        .map(MetaElements::plain)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** The first text under the first of these names that has any. */
  Optional<Stated<String>> text(String... names) {
    return texts(List.of(names)).map(texts -> texts.map(list -> list.get(0)));
  }

  /** Without the entities and the blanks that pages leave in their attributes. */
  static String plain(String value) {
    return Parser.unescapeEntities(value, false).replaceAll("\\s+", " ").strip();
  }
}
