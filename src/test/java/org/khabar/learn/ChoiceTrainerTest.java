package org.khabar.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.khabar.learn.ChoiceTrainer.Choice;

/** Weights of choices are found again from choices made by them. */
class ChoiceTrainerTest {
  private static final double[] TRUE = {1.5, -0.7, 0};

  @Test
  void findsTheWeightsThatChoicesWereMadeBy() {
    double[] weights = new ChoiceTrainer(0.1).fit(choices(4000), TRUE.length);

    for (int i = 0; i < TRUE.length; i++) {
      assertThat(weights[i]).isCloseTo(TRUE[i], within(0.15));
    }
  }

  @Test
  void aPenaltyKeepsWeightsSmall() {
    List<Choice> choices = choices(200);

    double free = new ChoiceTrainer(0.1).fit(choices, TRUE.length)[0];
    double held = new ChoiceTrainer(100).fit(choices, TRUE.length)[0];

    assertThat(held).isPositive().isLessThan(free / 2);
  }

  @Test
  void whatIsAllRightOrAllWrongTeachesNothing() {
    double[][] two = {{1, 0, 0}, {0, 1, 0}};
    List<Choice> choices =
        List.of(
            new Choice(two, new boolean[] {true, true}, 1),
            new Choice(two, new boolean[] {false, false}, 1));

    assertThat(new ChoiceTrainer(0.1).fit(choices, TRUE.length)).containsExactly(0, 0, 0);
  }

  private static List<Choice> choices(int count) {
    Random random = new Random(3);
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double[][] alternatives = new double[4][TRUE.length];
      for (double[] alternative : alternatives) {
        for (int f = 0; f < TRUE.length; f++) {
          alternative[f] = random.nextGaussian();
        }
      }
      boolean[] right = new boolean[alternatives.length];
      right[drawn(ChoiceTrainer.shares(alternatives, TRUE), random.nextDouble())] = true;
      choices.add(new Choice(alternatives, right, 1));
    }
    return choices;
  }

  private static int drawn(double[] shares, double at) {
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      sum += shares[i];
      if (at < sum) {
        return i;
      }
    }
    return shares.length - 1;
  }
}
