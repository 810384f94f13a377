package org.khabar.gazetteer;

import java.util.List;
import java.util.Optional;
import org.khabar.gazetteer.organization.OrganizationFile;
import org.khabar.model.KnownOrganization;
import org.khabar.model.Notation;
import org.khabar.model.OrganizationKind;

/** The list of organizations that comes with Khabar, {@code organizations.tsv}. */
public final class BundledOrganizations {
  private BundledOrganizations() {}

  /** The bundled list by name. */
  public static OrganizationIndex load() {
    return load(List.of());
  }

  /**
   * The bundled list and a user's own together: rows of one organization are joined, and where they
   * differ a user's own tables count first, then the bundled list, then the other files in their
   * order.
   */
  public static OrganizationIndex load(List<OrganizationFile> files) {
    OrganizationMerge merge = new OrganizationMerge();
    files.stream().filter(OrganizationFile::own).forEach(file -> merge.add(file.organizations()));
    merge.addBundled(Rows.of("organizations.tsv").stream().map(BundledOrganizations::row).toList());
    files.stream().filter(file -> !file.own()).forEach(file -> merge.add(file.organizations()));
    return new OrganizationIndex(merge.result());
  }

  private static KnownOrganization row(List<String> row) {
    return new KnownOrganization(
        row.get(0),
        row.get(1),
        cell(row, 2),
        cell(row, 3).map(names -> List.of(names.split("\\|"))).orElseGet(List::of),
        Notation.parse(OrganizationKind.class, row.get(4)),
        cell(row, 5),
        cell(row, 6),
        cell(row, 7),
        List.of(),
        List.of(row.get(8).split("\\|")));
  }

  private static Optional<String> cell(List<String> row, int column) {
    return Optional.of(row.get(column)).filter(cell -> !cell.isEmpty());
  }
}
