package org.khabar.gazetteer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.gazetteer.index.PlaceIndex;
import org.khabar.model.ErrorCode;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.GazetteerSource;
import org.khabar.model.KhabarException;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;

/** Files in the shapes of their publishers, written for this test. */
class GazetteerBuildTest {
  @TempDir private Path folder;
  private final List<Problem> problems = new ArrayList<>();

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  /** A row of a GeoNames dump. */
  private static String dump(
      long id, String name, String aliases, double lat, double lon, String feature, String codes) {
    String[] kind = feature.split("\\.", 2);
    String[] where = (codes + "...").split("\\.", -1);
    return String.join(
        "\t",
        Long.toString(id),
        name,
        name,
        aliases,
        Double.toString(lat),
        Double.toString(lon),
        kind[0],
        kind[1],
        where[0],
        "",
        where[1],
        where[2],
        "",
        "",
        "1000",
        "",
        "200",
        "Asia/Karachi",
        "2025-11-0" + (1 + id % 9));
  }

  private Path dump() throws IOException {
    return file(
        "PK.txt",
        dump(11, "Old Town", "OTN,Purana Shahr,پرانا شہر", 33.5, 71.5, "P.PPL", "PK.04.77"),
        dump(12, "New Town", "", 33.7, 71.7, "P.PPLA", "PK.04.77"),
        dump(13, "Sample Creek", "", 33.0, 71.0, "H.STM", "PK.04"),
        dump(1168579, "Islamic Republic of Pakistan", "", 30, 70, "A.PCLI", "PK.00"));
  }

  private PlaceIndex build(BuildChoices choices, Path... files) {
    Path target = folder.resolve("made.index");
    report = new GazetteerBuild(choices).run(List.of(files), target, listener());
    PlaceIndex index = PlaceIndex.open(target);
    index.verify(target);
    return index;
  }

  private PlaceIndex build(Path... files) {
    return build(BuildChoices.usual(), files);
  }

  private GazetteerReport report = new GazetteerReport(0, 0, 0, List.of());

  private GazetteerListener listener() {
    return new GazetteerListener() {
      @Override
      public void read(long bytes) {}

      @Override
      public void leftOut(Problem problem) {
        problems.add(problem);
      }

      @Override
      public void remark(Problem problem) {
        problems.add(problem);
      }

      @Override
      public void writing() {}
    };
  }

  private static GazetteerPlace only(PlaceIndex index, String name) {
    assertThat(index.named(name)).as(name).hasSize(1);
    return index.named(name).get(0);
  }

  @Test
  void aDumpOfGeonames() throws IOException {
    PlaceIndex index = build(dump());
    GazetteerPlace town = only(index, "purana shahr");
    assertThat(town.geonames()).isEqualTo(11);
    assertThat(town.name()).isEqualTo("Old Town");
    assertThat(town.admin2()).isEqualTo("77");
    assertThat(only(index, "پرانا شہر")).isEqualTo(town);
    assertThat(index.named("OTN")).as("codes are no names").isEmpty();
    assertThat(index.named("Sample Creek")).as("streams are not wanted").isEmpty();
    assertThat(report.passedOver()).isEqualTo(1);
    assertThat(only(index, "Islamic Republic of Pakistan").name()).isEqualTo("Pakistan");
    assertThat(index.byCode("PK")).map(GazetteerPlace::geonames).contains(1168579L);
    assertThat(index.sources())
        .extracting(GazetteerSource::name, GazetteerSource::date, GazetteerSource::rows)
        .containsExactly(tuple("GeoNames", "2025-11-04", 3L));
    assertThat(problems).isEmpty();
  }

  @Test
  void theUserChoosesKinds() throws IOException {
    FeatureChoice streams = FeatureChoice.of("H.STM");
    BuildChoices choices =
        new BuildChoices(streams, Set.of("ur"), Optional.empty(), Optional.empty());
    assertThat(build(choices, dump()).named("Sample Creek")).hasSize(1);
    assertThatThrownBy(() -> FeatureChoice.of("towns"))
        .isInstanceOfSatisfying(
            KhabarException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.BAD_USAGE));
  }

  @Test
  void namesAndDivisionsOfFurtherFiles() throws IOException {
    Path names =
        file(
            "alternateNamesV2.txt",
            "1\t11\tur\tقدیم شہر\t\t\t\t\t\t",
            "2\t11\tur\tپرانا شہر\t1\t\t\t\t\t",
            "3\t11\tlink\thttps://old.example/\t\t\t\t\t\t",
            "4\t11\twkdt\tQ42\t\t\t\t\t\t",
            "5\t11\ten\tVieux Bourg\t\t\t\t1\t1750\t1800",
            "6\t999\tur\tکہیں اور\t\t\t\t\t\t");
    Path divisions =
        file(
            "admin1CodesASCII.txt",
            "PK.04\tSample Province\tSample Province\t500",
            "PK.09\tEmpty Province\tEmpty Province\t501");
    Path districts = file("admin2Codes.txt", "PK.04.77\tSample District\tSample District\t600");
    PlaceIndex index = build(names, divisions, districts, dump());
    GazetteerPlace town = only(index, "Vieux Bourg");
    assertThat(town.wikidata()).contains("Q42");
    assertThat(index.labels(11)).isEqualTo(Map.of("ur", "پرانا شہر"));
    assertThat(only(index, "قدیم شہر")).isEqualTo(town);
    GazetteerPlace province = index.byCode("PK.04").orElseThrow();
    assertThat(province.geonames()).isEqualTo(500);
    assertThat(province.coordinates().latitude()).isBetween(33.5, 33.7);
    assertThat(index.named("Sample")).as("the short name of both").hasSize(2);
    assertThat(index.byCode("PK.04.77")).map(GazetteerPlace::name).contains("Sample District");
    assertThat(index.byId(501)).as("a division without a town has no point").isEmpty();
    assertThat(index.byId(999)).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void aTableOfTheUsersOwn() throws IOException {
    Path table =
        file(
            "bases.csv",
            "ID;Name;Latitude;Longitude;Alternate names;Feature code;Country;Admin1;"
                + "Population;Wikidata;GeoNames id;name_ur",
            "7;\"Camp; North\";33.5;71.5;GHQ|North Camp;S.INSM;pk;04;;;;شمالی کیمپ",
            ";Old Town;33.51;71.51;;;PK;04;25000;Q43;11;");
    PlaceIndex index = build(table, dump());
    GazetteerPlace camp = only(index, "GHQ");
    assertThat(camp.name()).isEqualTo("Camp; North");
    assertThat(camp.key()).contains("bases-7");
    assertThat(camp.geonames()).isLessThan(Integer.MIN_VALUE);
    assertThat(camp.featureClass()).isEqualTo('S');
    assertThat(camp.country()).isEqualTo("PK");
    assertThat(index.named("ghq")).isEmpty();
    assertThat(index.labels(camp.geonames())).isEqualTo(Map.of("ur", "شمالی کیمپ"));
    GazetteerPlace town = only(index, "Old Town");
    assertThat(town.coordinates().latitude()).as("the first file counts").isEqualTo(33.51);
    assertThat(town.population()).isEqualTo(25000);
    assertThat(town.admin2()).as("what it leaves empty comes from the others").isEqualTo("77");
    assertThat(problems).isEmpty();
  }

  @Test
  void keysDoNotDependOnTheOtherRows() throws IOException {
    Path one = file("mine.csv", "name,lat,lon", "Sampleton,33.5,71.5");
    long alone = only(build(one), "Sampleton").geonames();
    Path more = file("mine.csv", "lat,lon,name", "1,2,Otherton", "33.5,71.5,Sampleton");
    assertThat(only(build(more), "Sampleton").geonames()).isEqualTo(alone);
  }

  @Test
  void whosOnFirst() throws IOException {
    Path feature =
        file(
            "421168683.geojson",
            "{\"id\": 421168683, \"type\": \"Feature\", \"geometry\": {\"type\": \"Polygon\",",
            " \"coordinates\": [[[71.0, 33.0], [72.0, 33.0], [71.0, 33.0]]]},",
            " \"properties\": {\"wof:id\": 421168683, \"wof:name\": \"Sampleton\",",
            "  \"wof:placetype\": \"locality\", \"wof:country\": \"PK\", \"geom:latitude\": 33.1,",
            "  \"geom:longitude\": 71.1, \"wof:concordances\": {\"gn:id\": 11, \"wd:id\": \"Q42\"},",
            "  \"name:urd_x_preferred\": [\"نمونہ\"], \"name:fra_x_variant\": [\"Exempleville\"]}}");
    Path several =
        file(
            "several.geojson",
            "{\"type\": \"FeatureCollection\", \"features\": [",
            "{\"type\": \"Feature\", \"properties\": {\"wof:id\": 5, \"wof:name\": \"Gone\",",
            " \"wof:placetype\": \"county\", \"mz:is_current\": 0, \"geom:latitude\": 1,",
            " \"geom:longitude\": 1}},",
            "{\"type\": \"Feature\", \"properties\": {\"wof:id\": 6, \"wof:name\": \"Far County\",",
            " \"wof:placetype\": \"county\", \"geom:latitude\": 1, \"geom:longitude\": 1}},",
            "{\"type\": \"Feature\", \"properties\": {\"wof:id\": 8, \"wof:name\": \"Nowhere\",",
            " \"wof:placetype\": \"county\", \"geom:latitude\": 91, \"geom:longitude\": 1}},",
            "{\"broken\": ");
    Path table =
        file(
            "whosonfirst.csv",
            "id,parent_id,name,placetype,country,latitude,longitude,is_current,is_deprecated",
            "9,1,Spring Vale,neighbourhood,PK,33.2,71.2,1,0",
            "10,1,Old Vale,neighbourhood,PK,33.2,71.2,0,1");
    PlaceIndex index = build(feature, several, table);
    GazetteerPlace town = only(index, "Exempleville");
    assertThat(town.geonames()).isEqualTo(11);
    assertThat(town.wikidata()).contains("Q42");
    assertThat(index.labels(11)).isEqualTo(Map.of("ur", "نمونہ"));
    assertThat(only(index, "Far").key()).contains("wof-6");
    assertThat(only(index, "Spring Vale").featureCode()).isEqualTo("PPLX");
    assertThat(index.named("Old Vale")).isEmpty();
    assertThat(index.named("Gone")).isEmpty();
    assertThat(problems)
        .extracting(problem -> problem.line().orElse(0))
        .as("off the Earth, then broken")
        .containsExactly(7, 10);
  }

  @Test
  void airportsAndPCodes() throws IOException {
    Path airports =
        file(
            "airports.csv",
            "\"id\",\"ident\",\"type\",\"name\",\"latitude_deg\",\"longitude_deg\",\"elevation_ft\","
                + "\"continent\",\"iso_country\",\"iso_region\",\"municipality\","
                + "\"scheduled_service\",\"keywords\"",
            "5,\"OPXX\",\"large_airport\",\"Sample International Airport\",33.5,71.5,1000,\"AS\","
                + "\"PK\",\"PK-PB\",\"Sampleton\",\"yes\",\"Sample Field\"",
            "6,\"OPYY\",\"heliport\",\"Sample Pad\",33.5,71.5,1000,\"AS\",\"PK\",\"PK-PB\",,\"no\",");
    Path codes =
        file(
            "adm2.csv",
            "ADM2_EN,ADM2_UR,ADM2_PCODE,ADM1_EN,ADM1_PCODE,ADM0_EN,ADM0_PCODE,center_lat,center_lon",
            "Sample Tehsil,نمونہ,PK603,Sample,PK6,Pakistan,PK,33.5,71.5",
            "Pointless,,PK604,Sample,PK6,Pakistan,PK,,");
    PlaceIndex index = build(airports, codes);
    assertThat(only(index, "Sampleton Airport").featureCode()).isEqualTo("AIRP");
    assertThat(only(index, "Sample Field").key()).contains("ourairports-opxx");
    assertThat(index.named("Sample Pad")).isEmpty();
    GazetteerPlace division = only(index, "نمونہ");
    assertThat(division.key()).contains("pcode-pk603");
    assertThat(index.named("PK603")).as("a flight in running text").isEmpty();
    assertThat(index.byKey("pcode-pk603")).contains(division);
    assertThat(division.featureCode()).isEqualTo("ADM2");
    assertThat(problems).singleElement().extracting(Problem::message).asString().contains("point");
  }

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

  @Test
  void theSameFilesGiveTheSameBytes() throws IOException {
    Path dump = dump();
    build(dump);
    byte[] first = Files.readAllBytes(folder.resolve("made.index"));
    build(dump);
    assertThat(Files.readAllBytes(folder.resolve("made.index"))).isEqualTo(first);
  }
}
