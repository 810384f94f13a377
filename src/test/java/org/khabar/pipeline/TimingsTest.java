package org.khabar.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimingsTest {
  @TempDir private Path folder;

  @Test
  void everyStageThatAnArticlePassesIsCounted() throws Exception {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "A bomb exploded in Quetta on Monday. Two people were killed.");
    Extraction extraction = new Extraction(Knowledge.NONE);
    List<Outcome> found = new ArrayList<>();
    extraction.run(List.of(file), found::add);
    assertThat(found).hasSize(1);
    for (Timings.Stage stage : Timings.Stage.values()) {
      assertThat(extraction.timings().of(stage)).as(stage.name()).isPositive();
    }
  }

  @Test
  void whatWasNotDoneTookNoTime() {
    assertThat(new Timings().of(Timings.Stage.LINK)).isEqualTo(Duration.ZERO);
  }
}
