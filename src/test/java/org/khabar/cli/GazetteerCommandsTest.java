package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code khabar gazetteer build}, {@code search} and {@code info}, and what linking makes of it.
 */
class GazetteerCommandsTest {
  @TempDir private Path folder;
  private Path table;
  private Path index;

  @BeforeEach
  void writeTheTable() throws IOException {
    table = folder.resolve("villages.csv");
    index = folder.resolve("own.index");
    Files.writeString(
        table,
        """
        id,name,lat,lon,alternate_names,feature_code,country,admin1,population,geonames_id,name_ur
        1,Xanaduabad,33.1,71.6,Xanadu Abad,PPL,PK,04,900,,زناڈو
        2,Karachi City,24.9,67.1,Karachi,PPLA,PK,05,20000000,1174872,
        """);
  }

  @Test
  void buildSaysWhatItMadeAndOfWhat() {
    CommandRun run =
        CommandRun.of(
            "gazetteer", "build", table.toString(), "-o", index.toString(), "--name", "Survey");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            "2 places from Survey [no licence stated] (0 rows left out) → " + index + "\n");
    CommandRun info = CommandRun.of("gazetteer", "info", index.toString());
    assertThat(info.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(info.out())
        .startsWith(index + ": 2 places with 5 names\n")
        .containsPattern("Survey +not stated +not stated +2\n");
  }

  @Test
  void problemsAreShownUpToABoundAndAllCounted() throws IOException {
    Files.writeString(table, "name,lat,lon\nFine,1,2\n" + "Off Earth,91,0\n".repeat(30));
    CommandRun run = CommandRun.of("gazetteer", "build", table.toString(), "-o", index.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.ARTICLES_LEFT_OUT);
    assertThat(run.err())
        .containsPattern("left out +BAD_LINE .+ The point 91, 0 is not on")
        .contains("… and 10 more left out")
        .contains("1 place from villages [no licence stated] (30 rows left out)");
    assertThat(run.err().lines().filter(line -> line.startsWith("left out "))).hasSize(20);
  }

  @Test
  void searchAsksTheUsersOwnFirst() {
    CommandRun.of("gazetteer", "build", table.toString(), "-o", index.toString());
    String own = index.toString();
    CommandRun run =
        CommandRun.of("gazetteer", "search", "Karachi", "--gazetteer", own, "--format", "csv");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().toList())
        .first()
        .isEqualTo(
            "id,name,feature_class,feature_code,within,country,population,lat,lon,wikidata,alias,"
                + "labels,kind,source");
    assertThat(run.out())
        .contains(
            "\ngeonames:1174872,Karachi City,P,PPLA,\"Sindh, Pakistan\",PK,20000000,24.90000,67.10000,,"
                + "Karachi,");
    assertThat(run.out()).as("one row a place").containsOnlyOnce("geonames:1174872");
    CommandRun json =
        CommandRun.of("gazetteer", "search", "زناڈو", "--gazetteer", own, "--format", "json");
    assertThat(json.out())
        .contains("\"id\" : \"gazetteer:villages-1\"")
        .contains("\"within\" : \"Punjab, Pakistan\"")
        .contains("\"ur\" : \"زناڈو\"");
    CommandRun nothing = CommandRun.of("gazetteer", "search", "Xyzzyx");
    assertThat(nothing.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(nothing.out()).isEmpty();
    assertThat(nothing.err()).isEqualToNormalizingNewlines("0 places\n");
  }

  @Test
  void searchShowsATable() {
    CommandRun run = CommandRun.of("gazetteer", "search", "Kalabagh");
    assertThat(run.out().lines().toList())
        .hasSize(2)
        .last()
        .asString()
        .matches(
            "geonames:1175365 +Kalabagh +town PPL +Mianwali, Punjab, Pakistan +PK +\\d+ +32.96.* 71.54.*");
    assertThat(run.err()).isEqualToNormalizingNewlines("1 place\n");
  }

  @Test
  void searchShowsOrganizationsAndWhoNamesThem() {
    CommandRun run = CommandRun.of("gazetteer", "search", "TTP");
    assertThat(run.err()).isEqualToNormalizingNewlines("0 places, 1 organization\n");
    assertThat(run.out())
        .containsPattern("Id +Name +Kind +Within +Found by +Country +Source +Population")
        .containsPattern(
            "organization:tehrik-i-taliban-pakistan +Tehrik-i-Taliban Pakistan +armed_group +TTP +PK"
                + " +Pakistan: proscribed organizations \\(NACTA\\)");
    CommandRun json = CommandRun.of("gazetteer", "search", "jamaat-ul-ahrar", "--format", "json");
    assertThat(json.out())
        .contains("\"id\" : \"organization:jamaat-ul-ahrar\"")
        .contains("\"within\" : \"Tehrik-i-Taliban Pakistan\"")
        .contains("\"source\" : \"Pakistan: proscribed organizations (NACTA)");
  }

  @Test
  void searchShowsWhoNamesALandmark() {
    assertThat(CommandRun.of("gazetteer", "search", "PNS Mehran").out())
        .containsPattern(
            "PNS Mehran +site INSM +Sindh, Pakistan +PK +general knowledge of its authors; point of"
                + " its town: GeoNames +24\\.86");
    CommandRun csv = CommandRun.of("gazetteer", "search", "PNS Mehran", "--format", "csv");
    assertThat(csv.out())
        .contains("site INSM,general knowledge of its authors; point of its town: GeoNames\n");
  }

  @Test
  void infoShowsTheSourcesOfTheBundledIndex() {
    CommandRun run = CommandRun.of("gazetteer", "info");
    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .containsPattern("comes with Khabar: \\d{3},\\d{3} places with \\d{3},\\d{3} names")
        .containsPattern("GeoNames +https://www.geonames.org/ +https://\\S+/by/4.0/ +20\\d\\d-")
        .containsPattern("OurAirports .* not stated +5,210")
        .contains("Natural Earth", "Unicode CLDR");
  }

  @Test
  void whatIsNoIndexIsRefusedWithWhatToDo() {
    for (List<String> arguments :
        List.of(
            List.of("gazetteer", "info", table.toString()),
            List.of("gazetteer", "search", "Karachi", "--gazetteer", table.toString()),
            List.of("extract", "seeds", "--gazetteer", table.toString()),
            List.of("build", "seeds", "--gazetteer", table.toString()))) {
      CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
      assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_USAGE);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .contains(table + " cannot be used: it is no index of places.")
          .contains("Make it again with `khabar gazetteer build");
    }
    assertThat(CommandRun.of("gazetteer").exitCode()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(
            CommandRun.of("gazetteer", "build", "nowhere.txt", "-o", index.toString()).exitCode())
        .isEqualTo(ExitCode.BAD_USAGE);
  }

  @Test
  void linkingFindsTheUsersOwnPlaces() throws IOException {
    CommandRun.of("gazetteer", "build", table.toString(), "-o", index.toString());
    Path article =
        Files.writeString(
            folder.resolve("report.txt"),
            "Gunmen attacked a police station in Xanaduabad, Punjab, Pakistan, on Friday; two"
                + " policemen were killed, police said.\n");
    assertThat(extract(article)).doesNotContain("xanaduabad-villages-1");
    assertThat(extract(article, "--gazetteer", index.toString()))
        .contains("\"id\":\"place/xanaduabad-villages-1\"")
        .contains("\"entry\":\"gazetteer:villages-1\"")
        .contains("\"candidates\":[{\"entry\":\"gazetteer:villages-1\"")
        .contains("\"labels\":{\"ur\":\"زناڈو\"}");
  }

  /** Records go to standard output itself. */
  private static String extract(Path article, String... options) {
    PrintStream before = System.out;
    ByteArrayOutputStream records = new ByteArrayOutputStream();
    System.setOut(new PrintStream(records, true, StandardCharsets.UTF_8));
    try {
      String[] arguments = new String[2 + options.length];
      arguments[0] = "extract";
      arguments[1] = article.toString();
      System.arraycopy(options, 0, arguments, 2, options.length);
      assertThat(CommandRun.of(arguments).exitCode()).isEqualTo(ExitCode.DONE);
    } finally {
      System.setOut(before);
    }
    return records.toString(StandardCharsets.UTF_8);
  }
}
