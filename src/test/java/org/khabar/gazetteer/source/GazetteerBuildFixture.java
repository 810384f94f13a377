package org.khabar.gazetteer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.gazetteer.index.PlaceIndex;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.Problem;

/** Files in the shapes of their publishers, written for tests, and the indexes made of them. */
abstract class GazetteerBuildFixture {
  @TempDir Path folder;

  final List<Problem> problems = new ArrayList<>();

  Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  /** A row of a GeoNames dump. */
  static String dump(
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

  Path dump() throws IOException {
    return file(
        "PK.txt",
        dump(11, "Old Town", "OTN,Purana Shahr,پرانا شہر", 33.5, 71.5, "P.PPL", "PK.04.77"),
        dump(12, "New Town", "", 33.7, 71.7, "P.PPLA", "PK.04.77"),
        dump(13, "Sample Creek", "", 33.0, 71.0, "H.STM", "PK.04"),
        dump(1168579, "Islamic Republic of Pakistan", "", 30, 70, "A.PCLI", "PK.00"));
  }

  PlaceIndex build(BuildChoices choices, Path... files) {
    Path target = folder.resolve("made.index");
    report = new GazetteerBuild(choices).run(List.of(files), target, listener());
    PlaceIndex index = PlaceIndex.open(target);
    index.verify(target);
    return index;
  }

  PlaceIndex build(Path... files) {
    return build(BuildChoices.usual(), files);
  }

  GazetteerReport report = new GazetteerReport(0, 0, 0, List.of());

  GazetteerListener listener() {
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

  static GazetteerPlace only(PlaceIndex index, String name) {
    assertThat(index.named(name)).as(name).hasSize(1);
    return index.named(name).get(0);
  }
}
