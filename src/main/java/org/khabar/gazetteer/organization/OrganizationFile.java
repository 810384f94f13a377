package org.khabar.gazetteer.organization;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.khabar.model.ErrorCode;
import org.khabar.model.GazetteerSource;
import org.khabar.model.KhabarException;
import org.khabar.model.KnownOrganization;
import org.khabar.model.Problem;

/**
 * A list of organizations that a user brings, with what was wrong in it.
 *
 * @param source where its rows are from, and on which terms
 * @param own whether it is a table of the user's own, whose word counts before the bundled list's
 * @param organizations in the order of the file
 * @param problems the rows that were left out
 * @param passedOver rows that tell persons, peoples and other things that are no organizations
 * @param fingerprint SHA-256 of the file, in hexadecimal
 */
public record OrganizationFile(
    GazetteerSource source,
    boolean own,
    List<KnownOrganization> organizations,
    List<Problem> problems,
    long passedOver,
    String fingerprint) {
  public OrganizationFile {
    organizations = List.copyOf(organizations);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a file; its kind is found by its content, a row that cannot be read is left out with its
   * line.
   *
   * @throws KhabarException {@code INPUT_MISSING} when there is no such file or it cannot be read,
   *     {@code ORGANIZATIONS_INVALID} when it is none of the kinds that are known
   */
  public static OrganizationFile read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new KhabarException(
          ErrorCode.INPUT_MISSING,
          "There is no file " + file + ".",
          "Name a list of organizations after --organizations.");
    }
    try {
      FileContent content = FileContent.of(file);
      ListKind kind = ListKind.of(content.head()).orElseThrow(() -> unknown(file));
      OrganizationRows rows = new OrganizationRows(content.name());
      kind.read(content, rows);
      return rows.file(kind, content);
    } catch (IOException e) {
      throw new KhabarException(
          ErrorCode.INPUT_MISSING,
          file + " cannot be read: " + Optional.ofNullable(e.getMessage()).orElse("") + ".",
          "Check the file and its permissions.");
    }
  }

  private static KhabarException unknown(Path file) {
    return new KhabarException(
        ErrorCode.ORGANIZATIONS_INVALID,
        file + " is none of the kinds of lists of organizations that are read.",
        "Bring UCDP's actor list (CSV), results of a Wikidata query (JSON or CSV), FollowTheMoney or"
            + " OpenSanctions entities (JSON lines), or a table with the columns name and kind.");
  }
}
