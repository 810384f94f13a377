package org.khabar.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LinearModelTest {
  private static final LinearModel MODEL =
      new LinearModel(2, 0.5f, new int[] {-7, 3, 1 << 30}, new byte[] {0, 4, 2, -2, -6, 0});

  @Test
  void addsUpTheWeightsOfTheFeaturesItKnows() {
    double[] found = MODEL.probabilities(new int[] {-7, 3, 99});
    assertThat(found[1] / found[0]).isCloseTo(Math.exp(0.5 * (4 - 2 - 2)), within(1e-9));
    assertThat(MODEL.probabilities(new int[] {-7})[1])
        .isCloseTo(1 / (1 + Math.exp(-2)), within(1e-9));
    assertThat(MODEL.probabilities(new int[] {42})).containsExactly(0.5, 0.5);
  }

  @Test
  void isTheSameWhenReadBack() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MODEL.write(out);
    LinearModel read = LinearModel.read(new ByteArrayInputStream(out.toByteArray()));
    for (int key : new int[] {-7, 3, 1 << 30, 5}) {
      assertThat(read.probabilities(new int[] {key}))
          .containsExactly(MODEL.probabilities(new int[] {key}));
    }
  }

  @Test
  void featuresAreSortedAndEachOnce() {
    Features features = new Features();
    features.add(1, 2, 3);
    features.add(1, 2);
    features.add(1, 2, 3);
    features.add(1, 3, 2);
    features.add(1);
    int[] keys = features.keys();
    assertThat(keys).hasSize(4).isSorted();
  }
}
