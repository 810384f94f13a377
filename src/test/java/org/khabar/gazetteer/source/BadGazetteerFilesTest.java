package org.khabar.gazetteer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.khabar.gazetteer.index.PlaceIndex;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;

/** Files that are damaged, or of no use. */
class BadGazetteerFilesTest extends GazetteerBuildFixture {
  /** What else lies in GeoNames' folder: what it could tell is known otherwise, or not needed. */
  @Test
  void filesOfGeonamesThatGiveNoPlacesAreSaidEachOnce() throws IOException {
    Path geonames = Files.createDirectory(folder.resolve("geonames"));
    Files.move(dump(), geonames.resolve("PK.txt"));
    Files.writeString(geonames.resolve("hierarchy.txt"), "1168579\t11\tADM\n11\t12\t\n".repeat(50));
    Files.writeString(
        geonames.resolve("countryInfo.txt"),
        "# GeoNames.org Country Information\n#ISO\tISO3\tISO-Numeric\tfips\tCountry\n"
            + "PK\tPAK\t586\tPK\tPakistan\tIslamabad\t803940\t212215030\tAS\t.pk\tPKR\tRupee\t92"
            + "\t#####\t^(\\d{5})$\tur-PK,en-PK\t1168579\tCN,AF,IR,IN\t\n");
    Files.writeString(
        geonames.resolve("readme.txt"), "Readme for GeoNames Gazetteer extract files\n");
    PlaceIndex index = build(geonames);
    assertThat(index.named("Old Town")).hasSize(1);
    assertThat(problems)
        .extracting(Problem::code, problem -> Path.of(problem.source()).getFileName().toString())
        .containsExactly(
            tuple(ProblemCode.NOT_USED, "countryInfo.txt"),
            tuple(ProblemCode.NOT_USED, "hierarchy.txt"));
    assertThat(problems)
        .extracting(Problem::message)
        .satisfiesExactly(
            countries -> assertThat(countries).contains("countries", "not used"),
            parents -> assertThat(parents).contains("parents", "not used"));
    assertThat(report.leftOut()).as("no row is missing").isZero();
  }

  @Test
  void badRowsAreToldByLineAndTheOthersKept() throws IOException {
    Path bad =
        file(
            "PK.txt",
            dump(11, "Old Town", "", 33.5, 71.5, "P.PPL", "PK.04"),
            "12\tToo few\tcolumns",
            dump(13, "Off Earth", "", 133.5, 71.5, "P.PPL", "PK.04"),
            dump(11, "Old Town Again", "", 33.5, 71.5, "P.PPL", "PK.04"),
            dump(14, "Number", "", 33.5, 71.5, "P.PPL", "PK.04").replace("1000", "many"),
            dump(15, "Other Land", "", 33.5, 71.5, "P.PPL", "Pakistan"),
            "x".repeat(TextLines.LONGEST + 1),
            dump(16, "New Town", "", 33.5, 71.5, "P.PPL", "PK.04"));
    PlaceIndex index = build(bad);
    assertThat(index.size()).isEqualTo(2);
    assertThat(only(index, "New Town").geonames()).isEqualTo(16);
    assertThat(problems)
        .extracting(problem -> problem.line().orElse(0) + " " + problem.code())
        .containsExactly(
            "2 BAD_LINE", "3 BAD_LINE", "5 BAD_LINE", "6 BAD_LINE", "7 TOO_LONG", "4 DUPLICATE");
    assertThat(problems).allSatisfy(problem -> assertThat(problem.source()).isEqualTo("" + bad));
    assertThat(report.leftOut()).isEqualTo(6);
  }

  @Test
  void aQuoteThatIsNeverClosedCostsItsLineAlone() throws IOException {
    Path table =
        file(
            "mine.csv",
            "name,lat,lon",
            "\"Two",
            "Lines\",1,2",
            "\"Open,1,2",
            "Sampleton,33.5,71.5",
            "Otherton,33.5");
    PlaceIndex index = build(table);
    assertThat(index.named("Sampleton")).hasSize(1);
    assertThat(problems)
        .extracting(problem -> problem.line().orElse(0))
        .as("a name of two lines, an open quote, too few columns")
        .containsExactly(2, 4, 6);
  }

  @Test
  void whatIsPackedIsReadAndACutArchiveGivesWhatItHas() throws IOException {
    Random random = new Random(1);
    StringBuilder rows = new StringBuilder();
    for (int id = 1; id <= 4000; id++) {
      rows.append(
              dump(id, "Town " + Long.toString(random.nextLong(), 36), "", 1, 2, "P.PPL", "PK.04"))
          .append('\n');
    }
    byte[] zip = zip("allCountries.txt", rows.toString());
    Path whole = Files.write(folder.resolve("allCountries.zip"), zip);
    assertThat(build(whole).size()).isEqualTo(4000);
    assertThat(problems).isEmpty();
    Path gzip = folder.resolve("PK.txt.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
    }
    assertThat(build(gzip).size()).isEqualTo(4000);
    Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(zip, zip.length / 2));
    Path other = file("mine.csv", "name,lat,lon", "Sampleton,33.5,71.5");
    PlaceIndex index = build(cut, other);
    assertThat(index.size()).isBetween(1000, 3999);
    assertThat(index.named("Sampleton")).as("the files behind it are read").hasSize(1);
    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.UNREADABLE);
              assertThat(problem.source()).isEqualTo(cut + "/allCountries.txt");
              assertThat(problem.message()).containsPattern("behind line \\d{4}");
            });
  }

  private static byte[] zip(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
      zip.write("What this is.".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void whatIsNoGazetteerIsRefusedAndNothingIsWritten() throws IOException {
    Path text = file("notes.txt", "Some notes on places.", "Nothing else.");
    Path empty = file("empty.csv");
    assertThatThrownBy(() -> build(text, empty))
        .isInstanceOfSatisfying(
            KhabarException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.NO_PLACES));
    assertThat(problems)
        .extracting(Problem::code)
        .containsExactly(ProblemCode.UNKNOWN_FORMAT, ProblemCode.UNKNOWN_FORMAT);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(text, empty);
    }
  }
}
