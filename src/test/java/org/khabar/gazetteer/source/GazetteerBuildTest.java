package org.khabar.gazetteer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khabar.gazetteer.index.PlaceIndex;
import org.khabar.model.ErrorCode;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.GazetteerSource;
import org.khabar.model.KhabarException;

/** GeoNames' dumps, and what holds of every build. */
class GazetteerBuildTest extends GazetteerBuildFixture {
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
  void keysDoNotDependOnTheOtherRows() throws IOException {
    Path one = file("mine.csv", "name,lat,lon", "Sampleton,33.5,71.5");
    long alone = only(build(one), "Sampleton").geonames();
    Path more = file("mine.csv", "lat,lon,name", "1,2,Otherton", "33.5,71.5,Sampleton");
    assertThat(only(build(more), "Sampleton").geonames()).isEqualTo(alone);
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
