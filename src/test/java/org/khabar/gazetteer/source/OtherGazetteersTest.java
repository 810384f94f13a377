package org.khabar.gazetteer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khabar.gazetteer.index.PlaceIndex;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.Problem;

/** Tables of the user's own and gazetteers beside GeoNames. */
class OtherGazetteersTest extends GazetteerBuildFixture {
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
}
