package org.khabar.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Trees learn what no line parts, choose among candidates, and come back from a file the same. */
class BoostedTreesTest {
  private static final List<String> FEATURES = List.of("left", "right", "noise");
  private static final TreeTrainer TRAINER =
      new TreeTrainer(TreeSettings.usual().withTrees(60, 0.2), Objective.YES_OR_NO);

  @Test
  void treesLearnExclusiveOr() {
    BoostedTrees model = TRAINER.train(exclusiveOr()).trees();

    assertThat(model.probability(new double[] {1, 0, 0.5})).isGreaterThan(0.9);
    assertThat(model.probability(new double[] {0, 1, 0.5})).isGreaterThan(0.9);
    assertThat(model.probability(new double[] {1, 1, 0.5})).isLessThan(0.1);
    assertThat(model.probability(new double[] {0, 0, 0.5})).isLessThan(0.1);
  }

  @Test
  void unknownValuesGoTheirOwnWay() {
    Examples examples = new Examples(List.of("value"));
    IntStream.range(0, 300)
        .forEach(
            i -> examples.add("a" + i, new double[] {i % 2 == 0 ? Double.NaN : i % 5}, 1 - i % 2));

    BoostedTrees model = TRAINER.train(examples).trees();

    assertThat(model.probability(new double[] {Double.NaN})).isGreaterThan(0.9);
    assertThat(model.probability(new double[] {0})).isLessThan(0.1);
    assertThat(model.probability(new double[] {4})).isLessThan(0.1);
  }

  @Test
  void choicesPreferTheNearestAndKnowWhenNoneIsRight() {
    List<String> features = List.of("distance", "none");
    Examples examples = new Examples(features);
    Random random = new Random(5);
    for (int i = 0; i < 400; i++) {
      double near = 1 + random.nextInt(40);
      double far = near + 1 + random.nextInt(40);
      boolean none = near > 25;
      examples.addChoice(
          "a" + i,
          List.of(new double[] {far, 0}, new double[] {near, 0}, new double[] {Double.NaN, 1}),
          new double[] {0, none ? 0 : 1, none ? 1 : 0});
    }
    TreeTrainer trainer = new TreeTrainer(TreeSettings.usual(), Objective.CHOICE);

    BoostedTrees model = trainer.train(examples).trees();

    double[] none = {Double.NaN, 1};
    double[] near = model.shares(List.of(new double[] {3, 0}, new double[] {30, 0}, none));
    double[] far = model.shares(List.of(new double[] {34, 0}, new double[] {38, 0}, none));
    assertThat(near[0]).isGreaterThan(0.8);
    assertThat(far[2]).isGreaterThan(0.8);
    assertThat(near[0] + near[1] + near[2]).isCloseTo(1, within(1e-9));
  }

  @Test
  void theSameExamplesGiveTheSameBytes() throws Exception {
    assertThat(bytes(TRAINER.train(exclusiveOr()).trees()))
        .isEqualTo(bytes(TRAINER.train(exclusiveOr()).trees()));
  }

  @Test
  void aModelComesBackFromItsFile() throws Exception {
    BoostedTrees model = TRAINER.train(exclusiveOr()).trees();
    byte[] written = bytes(model);

    BoostedTrees read = BoostedTrees.read(new ByteArrayInputStream(written), FEATURES);

    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      double[] row = {random.nextInt(2), random.nextInt(2), random.nextDouble()};
      assertThat(read.score(row)).isEqualTo(model.score(row));
    }
    assertThat(bytes(read)).isEqualTo(written);
  }

  @Test
  void aModelOfOtherFeaturesIsRefused() throws Exception {
    byte[] written = bytes(TRAINER.train(exclusiveOr()).trees());

    assertThatThrownBy(
            () ->
                BoostedTrees.read(
                    new ByteArrayInputStream(written), List.of("right", "left", "noise")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[left, right, noise]");
    assertThatThrownBy(() -> BoostedTrees.read(new ByteArrayInputStream(new byte[9]), FEATURES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a model");
  }

  @Test
  void gainsNameWhatDecides() {
    String gains = TRAINER.train(exclusiveOr()).gains();

    assertThat(gains.lines().toList().get(2)).endsWith("noise");
  }

  @Test
  void articlesAreJudgedByModelsThatNeverSawThem() {
    Examples examples = new Examples(List.of("number"));
    Random random = new Random(9);
    for (int i = 0; i < 100; i++) {
      double[] row = {random.nextDouble()};
      examples.add("a" + i, row, i % 2);
      examples.add("a" + i, row, i % 2);
    }
    Folds folds = new Folds(IntStream.range(0, 100).mapToObj(i -> "a" + i).toList(), 5);

    double[] unseen = TRAINER.outOfFold(examples, folds);
    double[] seen = TRAINER.predictions(TRAINER.train(examples).trees(), examples);

    assertThat(right(examples, seen)).isGreaterThan(130);
    assertThat(right(examples, unseen)).isBetween(75L, 120L);
  }

  private static long right(Examples examples, double[] predictions) {
    return IntStream.range(0, predictions.length)
        .filter(i -> predictions[i] > 0.5 == examples.target(i) > 0.5)
        .count();
  }

  private static Examples exclusiveOr() {
    Examples examples = new Examples(FEATURES);
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      int left = random.nextInt(2);
      int right = random.nextInt(2);
      examples.add("a" + i, new double[] {left, right, random.nextDouble()}, left ^ right);
    }
    return examples;
  }

  private static byte[] bytes(BoostedTrees model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }
}
