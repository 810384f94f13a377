package org.khabar.analyse.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khabar.analyse.Articles;
import org.khabar.analyse.text.ReadingView;
import org.khabar.analyse.text.SentenceFinder;
import org.khabar.model.Token;

class SentenceTaggerTest {
  private static final SentenceTagger TAGGER = new SentenceTagger(OpenNlpEngine.load());

  private static List<String> tagged(String text) {
    ReadingView view = ReadingView.of(Articles.of(text));
    List<String> tagged = new ArrayList<>();
    SentenceFinder.sentences(view).stream()
        .flatMap(words -> TAGGER.tag(view, words).tokens().stream())
        .forEach((Token token) -> tagged.add(token.lemma() + "/" + token.tag()));
    return tagged;
  }

  @Test
  void tellsTheFormsOfVerbs() {
    assertThat(tagged("The gunmen who had raided the post were killed; one fled."))
        .contains("raid/VBN", "kill/VBN", "flee/VBD", "gunman/NNS", "be/VBD");
  }

  @Test
  void partsClitics() {
    assertThat(tagged("Friday’s attack wasn’t claimed.")).contains("'s/POS", "n't/RB", "be/VBD");
  }

  @Test
  void knowsWhatReportsMean() {
    assertThat(tagged("The death toll rose to 141.")).contains("141/CD");
    assertThat(tagged("A pressure cooker bomb exploded.")).contains("bomb/NN", "explode/VBD");
    assertThat(tagged("The attacker was shot and killed.")).contains("shoot/VBN", "kill/VBN");
    assertThat(tagged("The blast killed 2 and wounded 3 others.")).contains("wound/VBD", "3/CD");
    assertThat(tagged("It was a raid carried out by rebels.")).contains("carry/VBN");
  }

  @Test
  void readsCapitalsAsSmallLetters() {
    String text = "guerrillas attacked the farm and killed two peasants.";
    assertThat(tagged(text.toUpperCase(Locale.ROOT))).isEqualTo(tagged(text));
  }
}
