package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActorChooserTest {
  private static final Line LINE = Lines.of("three/CD armed/JJ gunmen/NNS fled/VBD");
  private static final ActorChooser CHOOSER =
      new ActorChooser(Map.of(Part.PERPETRATOR_INDIVIDUAL, 0.3, Part.WEAPON, 0.5));

  @Test
  void theLikeliestWordsOfAnActorComeFirstAndTakeTheOthersIn() {
    List<Variant> variants =
        List.of(
            variant(Part.PERPETRATOR_INDIVIDUAL, "gunmen", 2, 3),
            variant(Part.PERPETRATOR_INDIVIDUAL, "armed gunmen", 1, 3));
    List<Actor> actors = CHOOSER.choose(variants, new double[] {0.4, 0.6});
    assertThat(actors).hasSize(1);
    assertThat(actors.get(0).likelihood()).isEqualTo(0.6);
    assertThat(actors.get(0).places())
        .extracting(Variant.Place::extent)
        .containsExactly(new Extent(1, 3), new Extent(2, 3));
  }

  @Test
  void whatIsNotLikelyEnoughIsLeftOut() {
    List<Variant> variants =
        List.of(variant(Part.WEAPON, "gunmen", 2, 3), variant(Part.VICTIM, "armed gunmen", 1, 3));
    assertThat(CHOOSER.choose(variants, new double[] {0.49, 0.99})).isEmpty();
  }

  @Test
  void whoTellsOfItIsNoVictim() {
    ActorChooser victims = new ActorChooser(Map.of(Part.VICTIM, 0.3));
    Line told = Lines.of("four/CD fell/VBD ,/, said=say/VBD Orla/NNP Vestal/NNP ./.");
    Line hit = Lines.of("they/PRP said=say/VBD Orla/NNP Vestal/NNP fell/VBD ./.");
    assertThat(victims.choose(List.of(victim(told, 4, 6)), new double[] {0.9})).isEmpty();
    assertThat(victims.choose(List.of(victim(hit, 2, 4)), new double[] {0.9})).hasSize(1);
  }

  private static Variant victim(Line line, int begin, int end) {
    Variant.Place place = new Variant.Place(0, line, new Extent(begin, end), 0.5);
    return new Variant(Part.VICTIM, "orla vestal", List.of(place), List.of());
  }

  private static Variant variant(Part part, String words, int begin, int end) {
    Variant.Place place = new Variant.Place(0, LINE, new Extent(begin, end), 0.5);
    return new Variant(part, words, List.of(place), List.of());
  }
}
