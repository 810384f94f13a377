package org.khabar.gazetteer.organization;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.model.Notation;
import org.khabar.model.OrganizationKind;

/**
 * Reads a user's own table: the column {@code name}, and as far as there are such columns {@code
 * abbreviation}, {@code aliases} (parted by |), {@code kind}, {@code country}, {@code part_of},
 * {@code wikidata}, {@code url}.
 */
final class OwnTable {
  private static final String KINDS =
      Stream.of(OrganizationKind.values())
          .map(Notation::notation)
          .collect(Collectors.joining(", "));

  private OwnTable() {}

  static void read(FileContent content, OrganizationRows rows) throws IOException {
    TableReader.read(content, rows, row -> take(row, rows));
  }

  private static void take(TableReader.Row row, OrganizationRows rows) {
    String kind = row.cell("kind").toLowerCase(Locale.ROOT).replace(' ', '_');
    Optional<OrganizationKind> known =
        kind.isEmpty() ? Optional.of(OrganizationKind.OTHER) : kind(kind);
    if (known.isEmpty()) {
      rows.leaveOut(
          row.line(),
          "\"" + OrganizationRows.shortened(kind) + "\" is no kind of organization.",
          "The kinds are " + KINDS + "; leave the cell empty where none fits.");
      return;
    }
    String country = row.cell("country");
    if (!country.isEmpty() && Countries.code(country).isEmpty()) {
      rows.leaveOut(
          row.line(),
          "\"" + OrganizationRows.shortened(country) + "\" is no country.",
          "Give the two letters of ISO 3166-1, for example PK, or the country's English name.");
      return;
    }
    List<String> names = new ArrayList<>(List.of(row.cell("name")));
    names.addAll(List.of(row.cell("aliases", "alias").split("\\|")));
    rows.add(
        row.line(),
        new StatedOrganization(
            names,
            row.cell("abbreviation"),
            known.get(),
            Countries.code(country),
            row.cell("partof", "parent"),
            row.cell("wikidata"),
            row.cell("url")));
  }

  private static Optional<OrganizationKind> kind(String notation) {
    return Stream.of(OrganizationKind.values())
        .filter(kind -> kind.notation().equals(notation))
        .findFirst();
  }
}
