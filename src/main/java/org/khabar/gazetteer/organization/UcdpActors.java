package org.khabar.gazetteer.organization;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.khabar.model.OrganizationKind;

/**
 * Reads the UCDP Actor Dataset (CSV): columns {@code ActorId}, {@code NameData}, {@code NameOrig…},
 * {@code NewName…}, {@code NamePrev}, {@code Org}, {@code Location}, as its codebook names them.
 *
 * <p>{@code Org} 4 is a government, 3 a communal group: a people, and no organization.
 */
final class UcdpActors {
  private static final String COMMUNAL = "3";
  private static final String GOVERNMENT = "4";
  private static final String ACTOR = "https://ucdp.uu.se/actor/";

  private UcdpActors() {}

  static void read(FileContent content, OrganizationRows rows) throws IOException {
    TableReader.read(content, rows, row -> take(row, rows));
  }

  private static void take(TableReader.Row row, OrganizationRows rows) {
    if (row.cell("org").equals(COMMUNAL)) {
      rows.passOver();
      return;
    }
    String id = row.cell("actorid");
    if (!id.matches("\\d{1,9}")) {
      rows.leaveOut(
          row.line(), "\"" + id + "\" is no ActorId.", "Take the row from UCDP's file again.");
      return;
    }
    boolean government = row.cell("org").equals(GOVERNMENT);
    List<String> names =
        Stream.of(
                "newnamefulleng",
                "nameorigfulleng",
                "newnamefullmothertongue",
                "nameorigfull",
                "newname",
                "nameorig",
                "namedata",
                "nameprev")
            .map(row::cell)
            .toList();
    rows.add(
        row.line(),
        new StatedOrganization(
            names,
            "",
            government ? OrganizationKind.GOVERNMENT : OrganizationKind.ARMED_GROUP,
            Countries.code(row.cell("location")),
            "",
            "",
            ACTOR + id));
  }
}
