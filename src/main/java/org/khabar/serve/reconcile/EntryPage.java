package org.khabar.serve.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;

/** An entry as a small page: a preview in another page's frame, or a page of its own. */
final class EntryPage {
  private static final String STYLE =
      """
      body { font: 14px/1.4 system-ui, sans-serif; margin: 12px 16px; color: #1b1f24; }
      h1 { font-size: 17px; margin: 0; } p { margin: 2px 0 8px; color: #57606a; }
      dl { display: grid; grid-template-columns: max-content 1fr; gap: 3px 14px; margin: 0; }
      dt { color: #57606a; } dd { margin: 0; overflow-wrap: anywhere; } a { color: #0b57a4; }
      """;

  private static final List<EntryProperty> SHOWN =
      List.of(
          EntryProperty.INCIDENTS,
          EntryProperty.COORDINATES,
          EntryProperty.POPULATION,
          EntryProperty.KIND,
          EntryProperty.GEONAMES_ID,
          EntryProperty.WIKIDATA_ID);

  private static final int MOST_NAMES = 12;

  private EntryPage() {}

  /** The page of an entry. */
  static String of(Entry entry) {
    String rows =
        SHOWN.stream()
            .flatMap(property -> property.values(entry).stream().map(value -> row(property, value)))
            .collect(Collectors.joining());
    String names =
        spellings(entry)
            .limit(MOST_NAMES)
            .map(name -> "<bdi>" + Entities.escape(name) + "</bdi>")
            .collect(Collectors.joining(", "));
    return page(
        entry.name(),
        "<h1>"
            + Entities.escape(entry.name())
            + "</h1><p>"
            + Entities.escape(entry.description())
            + "</p><dl>"
            + rows
            + (names.isEmpty() ? "" : "<dt>Also</dt><dd>" + names + "</dd>")
            + "</dl>");
  }

  /** The other names, those in capitals only where no name has the same letters. */
  private static Stream<String> spellings(Entry entry) {
    Map<String, String> spellings = new LinkedHashMap<>();
    for (String name : entry.names()) {
      String before = spellings.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
      if (before != null && before.equals(before.toUpperCase(Locale.ROOT))) {
        spellings.put(name.toLowerCase(Locale.ROOT), name);
      }
    }
    spellings.remove(entry.name().toLowerCase(Locale.ROOT));
    return spellings.values().stream();
  }

  /** The page of the service itself, or of an id that it does not know. */
  static String text(String title, String text) {
    return page(
        title, "<h1>" + Entities.escape(title) + "</h1><p>" + Entities.escape(text) + "</p>");
  }

  private static String page(String title, String body) {
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
        + Entities.escape(title)
        + "</title><style>"
        + STYLE
        + "</style></head><body>"
        + body
        + "</body></html>";
  }

  private static String row(EntryProperty property, Object value) {
    String words = Entities.escape(value.toString());
    String shown =
        switch (property) {
          case GEONAMES_ID -> link("https://www.geonames.org/" + words, words);
          case WIKIDATA_ID -> link("https://www.wikidata.org/wiki/" + words, words);
          default -> words;
        };
    return "<dt>" + Entities.escape(property.label()) + "</dt><dd>" + shown + "</dd>";
  }

  private static String link(String address, String words) {
    return "<a rel=\"noreferrer\" target=\"_blank\" href=\"" + address + "\">" + words + "</a>";
  }
}
