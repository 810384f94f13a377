package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GovernorFinderTest {
  @Test
  void subjectObjectAndWhatIsAttached() {
    Line line =
        Lines.of(
            "members/NNS of/IN the/DT Front/NNP attacked/VBD the/DT office/NN with/IN rifles/NNS");
    assertThat(governor(line, "members")).isEqualTo("subject attacked");
    assertThat(governor(line, "Front")).isEqualTo("of members");
    assertThat(governor(line, "office")).isEqualTo("object attacked");
    assertThat(governor(line, "rifles")).startsWith("with");
  }

  @Test
  void climbsToWhatTheNounAboveDependsOn() {
    Line line = Lines.of("members/NNS of/IN the/DT Front/NNP attacked/VBD the/DT office/NN");
    Governor above = new GovernorFinder(line).above(line.phraseAt(3).orElseThrow());
    assertThat(above).isEqualTo(new Governor("subject", 4));
  }

  @Test
  void undergoesAPassive() {
    Line line = Lines.of("two/CD guards/NNS were/VBD killed/VBN by/IN gunmen/NNS");
    assertThat(governor(line, "guards")).isEqualTo("passive killed");
    assertThat(governor(line, "gunmen")).isEqualTo("by killed");
  }

  @Test
  void nothingIsFoundWhereNothingStands() {
    Line line = Lines.of("gunmen/NNS ./.");
    assertThat(new GovernorFinder(line).of(line.phrases().get(0))).isEqualTo(Governor.NONE);
  }

  private static String governor(Line line, String word) {
    for (Phrase phrase : line.phrases()) {
      if (line.word(phrase.head()).equalsIgnoreCase(word)) {
        Governor governor = new GovernorFinder(line).of(phrase);
        return governor.relation() + " " + line.word(governor.word());
      }
    }
    return "no such phrase";
  }
}
