package org.khabar.analyse.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
  @ParameterizedTest
  @CsvSource({
    "raided,VBD,raid",
    "invaded,VBD,invade",
    "Killed,VBN,kill",
    "stopped,VBD,stop",
    "kidnapped,VBN,kidnap",
    "kidnaped,VBN,kidnap",
    "injured,VBN,injure",
    "defused,VBD,defuse",
    "defeated,VBN,defeat",
    "created,VBN,create",
    "alleged,VBN,allege",
    "exploded,VBD,explode",
    "visited,VBD,visit",
    "died,VBD,die",
    "buried,VBN,bury",
    "fled,VBD,flee",
    "shot,VBN,shoot",
    "bombing,VBG,bomb",
    "using,VBG,use",
    "bring,VBG,bring",
    "crashes,VBZ,crash",
    "bodies,NNS,body",
    "policemen,NNS,policeman",
    "buses,NNS,bus",
    "houses,NNS,house",
    "Karachi,NNP,karachi"
  })
  void givesTheBaseForm(String word, String tag, String lemma) {
    assertThat(Lemmatizer.lemma(word, tag)).isEqualTo(lemma);
  }
}
