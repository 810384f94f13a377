package org.khabar.gazetteer.organization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.khabar.gazetteer.Rows;
import org.khabar.model.Notation;
import org.khabar.model.OrganizationKind;

/** What the rows of a query say of one item. */
final class WikidataItem {
  private static final List<List<String>> CLASSES = Rows.of("wikidata-classes.tsv");
  private static final String ENTITY = "http://www.wikidata.org/entity/";

  private final String id;
  private final long line;
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  /**
   * An item without values.
   *
   * @param id for example {@code Q42418}
   * @param line its first line in the file
   */
  WikidataItem(String id, long line) {
    this.id = id;
    this.line = line;
  }

  long line() {
    return line;
  }

  /** Takes a row; {@code itemLabel} beside {@code item} is the label. */
  void add(String variable, Map<String, String> row) {
    row.forEach(
        (name, value) -> {
          String column = name.startsWith(variable) ? name.substring(variable.length()) : name;
          List<String> known = values.computeIfAbsent(column, key -> new ArrayList<>(1));
          if (!value.isEmpty() && !known.contains(value)) {
            known.add(value);
          }
        });
  }

  private List<String> all(String... columns) {
    return Stream.of(columns)
        .flatMap(column -> values.getOrDefault(column, List.of()).stream())
        .toList();
  }

  private String first(String... columns) {
    return all(columns).stream().findFirst().orElse("");
  }

  /** The label service joins alternative labels with commas. */
  StatedOrganization organization() {
    List<String> names =
        new ArrayList<>(
            all("label", "name").stream().filter(label -> !label.matches("Q\\d+")).toList());
    all("altlabel").forEach(labels -> names.addAll(List.of(labels.split(", ?"))));
    names.addAll(all("alias", "aliases", "officialname", "nativelabel"));
    return new StatedOrganization(
        names,
        first("shortname", "abbreviation", "short"),
        kind(),
        country(),
        first("parent", "partof").replace(ENTITY, ""),
        id,
        "");
  }

  private OrganizationKind kind() {
    String classes =
        String.join(" ", all("kindlabel", "typelabel", "classlabel", "instancelabel", "kind"))
            .toLowerCase(Locale.ROOT);
    return CLASSES.stream()
        .filter(row -> classes.contains(row.get(0)))
        .map(row -> Notation.parse(OrganizationKind.class, row.get(1)))
        .findFirst()
        .orElse(OrganizationKind.OTHER);
  }

  private String country() {
    List<String> codes =
        all("countrycode", "iso", "countrylabel").stream().map(Countries::code).distinct().toList();
    return codes.size() == 1 ? codes.get(0) : "";
  }
}
