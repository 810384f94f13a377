package org.khabar.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.khabar.model.PartKind;
import org.khabar.model.Sentence;
import org.khabar.model.Span;
import org.khabar.model.Token;

/** Lines for tests, from words with their tags and base forms: "members=member/NNS of/IN". */
final class Lines {
  private Lines() {}

  static Line of(String tagged) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String each : Arrays.asList(tagged.split(" "))) {
      int slash = each.lastIndexOf('/');
      String[] forms = each.substring(0, slash).split("=", -1);
      String word = forms[0];
      String lemma = forms[forms.length - 1].toLowerCase(Locale.ROOT);
      Span span = new Span(at, at + word.length());
      tokens.add(new Token(span, word, lemma, each.substring(slash + 1)));
      at += word.length() + 1;
    }
    Sentence sentence = new Sentence(new Span(0, at - 1), PartKind.BODY, 0, tokens);
    return new Line(0, sentence, List.of(), new Chunker(new Lexicon()));
  }
}
