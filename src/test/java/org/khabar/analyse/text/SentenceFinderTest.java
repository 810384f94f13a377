package org.khabar.analyse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.analyse.Articles;
import org.khabar.model.PartKind;
import org.khabar.model.Span;
import org.khabar.model.TextPart;

class SentenceFinderTest {
  private static final String NEWS =
      """
      Gunmen raided a post in the
      U.S. Gen. Lopez said so. The raid
      began at 7 p.m. Two men fled. “We saw them.” Nobody else did!

      Dr. A. Khan came at 9 a.m. on Friday.
      """;

  private static List<String> sentences(String text) {
    ReadingView view = ReadingView.of(Articles.of(text));
    return SentenceFinder.sentences(view).stream()
        .map(s -> s.tokens().get(0).cover(s.tokens().get(s.tokens().size() - 1)).in(text))
        .map(sentence -> sentence.replace('\n', ' '))
        .toList();
  }

  @Test
  void splitsNews() {
    assertThat(sentences(NEWS))
        .containsExactly(
            "Gunmen raided a post in the U.S. Gen. Lopez said so.",
            "The raid began at 7 p.m.",
            "Two men fled.",
            "“We saw them.”",
            "Nobody else did!",
            "Dr. A. Khan came at 9 a.m. on Friday.");
  }

  @Test
  void splitsCapitalsAlike() {
    List<String> capitals = sentences(NEWS).stream().map(s -> s.toUpperCase(Locale.ROOT)).toList();
    assertThat(sentences(NEWS.toUpperCase(Locale.ROOT))).isEqualTo(capitals);
  }

  @Test
  void readsNothingFromBoilerplate() {
    String text = "Two men died.\nLeave a Reply";
    ReadingView view =
        ReadingView.of(
            Articles.of(
                text,
                List.of(
                    new TextPart(PartKind.BODY, new Span(0, 13)),
                    new TextPart(PartKind.BOILERPLATE, new Span(14, text.length()))),
                Optional.empty()));
    assertThat(SentenceFinder.sentences(view)).hasSize(1);
  }

  @Test
  void takesEachLongLineAsAParagraph() {
    String line = "A line that no wire would ever wrap, ".repeat(5);
    assertThat(sentences("A headline\n" + line + "\nAnother")).hasSize(3);
  }

  @Test
  void cutsSentencesWithoutEnd() {
    assertThat(sentences("word ".repeat(10_000)))
        .hasSize(10_000 / SentenceSplitter.LONGEST_SENTENCE);
  }
}
