package org.khabar.analyse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabar.model.PartKind;
import org.khabar.model.Span;

/** Finds the sentences of what is read. */
public final class SentenceFinder {
  private static final Set<PartKind> WITHOUT_SENTENCES =
      Set.of(PartKind.BYLINE, PartKind.BOILERPLATE, PartKind.DAMAGE);

  private SentenceFinder() {}

  /** All sentences in text order; bylines and boilerplate have none. */
  public static List<WordSequence> sentences(ReadingView view) {
    List<WordSequence> sentences = new ArrayList<>();
    int paragraph = 0;
    for (ReadingView.Block block : view.blocks()) {
      if (!WITHOUT_SENTENCES.contains(block.part())) {
        for (Span span : Paragraphs.of(view.text(), block.span())) {
          addSentences(view.text(), block.part(), paragraph++, span, sentences);
        }
      }
    }
    return sentences;
  }

  private static void addSentences(
      String text, PartKind part, int number, Span paragraph, List<WordSequence> sentences) {
    LetterCase letterCase = LetterCase.of(text.substring(paragraph.begin(), paragraph.end()));
    boolean mixed = letterCase == LetterCase.MIXED;
    List<Span> tokens = Tokenizer.tokens(text, paragraph);
    for (List<Span> words : SentenceSplitter.sentences(text, tokens, mixed)) {
      sentences.add(new WordSequence(part, number, letterCase, List.copyOf(words)));
    }
  }
}
