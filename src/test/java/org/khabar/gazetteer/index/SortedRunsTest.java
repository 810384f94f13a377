package org.khabar.gazetteer.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortedRunsTest {
  @Test
  void manyRunsAreReadAsOne(@TempDir Path folder) throws IOException {
    Random random = new Random(1);
    List<byte[]> rows = new ArrayList<>();
    List<byte[]> read = new ArrayList<>();
    try (SortedRuns runs = new SortedRuns(folder, "rows", 1000)) {
      for (int i = 0; i < 500; i++) {
        byte[] row = new byte[random.nextInt(20)];
        random.nextBytes(row);
        rows.add(row);
        runs.add(row);
      }
      assertThat(files(folder)).isGreaterThan(5);
      runs.read(read::add);
    }
    rows.sort(Arrays::compareUnsigned);
    assertThat(read).usingElementComparator(Arrays::compareUnsigned).isEqualTo(rows);
    assertThat(files(folder)).isZero();
  }

  private static long files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }
}
