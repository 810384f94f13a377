package org.khabar.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.khabar.model.KnownOrganization;
import org.khabar.model.Notation;
import org.khabar.model.OrganizationDirectory;
import org.khabar.model.OrganizationKind;

/**
 * The list of organizations that comes with Khabar, {@code organizations.tsv}.
 *
 * <p>A leading article does not matter ("the Taliban"), nor do letter case and punctuation; only
 * abbreviations want a capital, so that "is" is never the Islamic State.
 */
public final class BundledOrganizations implements OrganizationDirectory {
  private final Map<String, KnownOrganization> byId;
  private final Map<String, List<KnownOrganization>> byName = new LinkedHashMap<>();
  private final Map<String, List<KnownOrganization>> byAbbreviation = new LinkedHashMap<>();

  private BundledOrganizations(Map<String, KnownOrganization> byId) {
    this.byId = byId;
    for (KnownOrganization organization : byId.values()) {
      Stream.concat(Stream.of(organization.name()), organization.aliases().stream())
          .forEach(name -> add(isShort(name) ? byAbbreviation : byName, name, organization));
      organization.abbreviation().ifPresent(name -> add(byAbbreviation, name, organization));
    }
  }

  /** Reads the bundled list. */
  public static BundledOrganizations load() {
    Map<String, KnownOrganization> byId = new LinkedHashMap<>();
    for (List<String> row : Rows.of("organizations.tsv")) {
      byId.put(row.get(0), organization(row));
    }
    return new BundledOrganizations(byId);
  }

  private static KnownOrganization organization(List<String> row) {
    return new KnownOrganization(
        row.get(0),
        row.get(1),
        cell(row, 2),
        cell(row, 3).map(names -> List.of(names.split("\\|"))).orElseGet(List::of),
        Notation.parse(OrganizationKind.class, row.get(4)),
        cell(row, 5),
        cell(row, 6),
        cell(row, 7));
  }

  private static Optional<String> cell(List<String> row, int column) {
    return Optional.of(row.get(column)).filter(cell -> !cell.isEmpty());
  }

  private static boolean isShort(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static void add(
      Map<String, List<KnownOrganization>> names, String name, KnownOrganization organization) {
    List<KnownOrganization> bearers = names.computeIfAbsent(form(name), key -> new ArrayList<>(1));
    if (!bearers.contains(organization)) {
      bearers.add(organization);
    }
  }

  private static String form(String name) {
    String form = NameForm.of(name);
    return form.startsWith("the ") ? form.substring("the ".length()) : form;
  }

  @Override
  public List<KnownOrganization> named(String name) {
    String form = form(name);
    List<KnownOrganization> found = new ArrayList<>(byName.getOrDefault(form, List.of()));
    String bare = name.replaceFirst("^(?i:the) ", "");
    if (!bare.equals(bare.toLowerCase(Locale.ROOT))) {
      byAbbreviation.getOrDefault(form, List.of()).stream()
          .filter(organization -> !found.contains(organization))
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  @Override
  public Optional<KnownOrganization> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All organizations in the order of the list. */
  public List<KnownOrganization> all() {
    return List.copyOf(byId.values());
  }
}
