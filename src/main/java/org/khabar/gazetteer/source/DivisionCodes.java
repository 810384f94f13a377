package org.khabar.gazetteer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;

/**
 * GeoNames' {@code admin1CodesASCII.txt} and {@code admin2Codes.txt}: code, name, plain name, id.
 */
final class DivisionCodes {
  static final int COLUMNS = 4;

  private DivisionCodes() {}

  static void read(InputStream in, PlaceSink sink) throws IOException {
    TabRows.read(
        in,
        COLUMNS,
        COLUMNS,
        sink,
        (row, line) -> {
          String code = row[0].strip();
          if (!code.matches("[A-Z]{2}(\\.[^.\\s]{1,20}){1,2}")) {
            throw new BadCellException(
                "\"" + Cells.shortened(code) + "\" is no code of a division.",
                "Codes look like PK.04 or PK.04.1170424.");
          }
          String name = Cells.name(row[1]);
          String featureCode = code.indexOf('.') == code.lastIndexOf('.') ? "ADM1" : "ADM2";
          Set<String> aliases = new TreeSet<>(AliasFilter.kept(row[2], ","));
          aliases.addAll(DivisionNames.of(featureCode, name));
          sink.division(code, Cells.id(row[3], "geonameid"), name, aliases, line);
        });
  }
}
