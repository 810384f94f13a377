package org.khabar.analyse.grammar;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.khabar.analyse.text.LetterCase;
import org.khabar.analyse.text.ReadingView;
import org.khabar.analyse.text.WordSequence;
import org.khabar.model.Sentence;
import org.khabar.model.Span;
import org.khabar.model.Token;

/**
 * Makes sentences of word sequences: adds part of speech and base form to each word.
 *
 * <p>Text in capitals is tagged in small letters, so that it is read as its small-letter twin; the
 * token keeps the capitals.
 */
public final class SentenceTagger {
  private static final Set<String> CLITICS = Set.of("'s", "n't", "'re", "'ve", "'ll", "'d", "'m");

  private final LanguageEngine engine;

  /** A tagger on an engine. */
  public SentenceTagger(LanguageEngine engine) {
    this.engine = engine;
  }

  /** The sentence, its places those of the article's own text. */
  public Sentence tag(ReadingView view, WordSequence words) {
    List<String> texts = words.tokens().stream().map(span -> span.in(view.text())).toList();
    boolean upper = words.letterCase() == LetterCase.UPPER;
    List<String> plain = texts.stream().map(text -> plain(text, upper)).toList();
    boolean mixed = words.letterCase() == LetterCase.MIXED;
    List<String> kinds = MistakenKinds.corrected(plain, partsOfSpeech(plain));
    List<String> tags = PennTags.refine(plain, kinds, mixed);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Span span = view.inArticle(words.tokens().get(i));
      String lemma = Lemmatizer.lemma(plain.get(i), tags.get(i));
      tokens.add(new Token(span, texts.get(i), lemma, tags.get(i)));
    }
    Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    return new Sentence(span, words.part(), words.paragraph(), tokens);
  }

  /**
   * Asks the engine, which knows "Friday's" and "couldn't" as one word with a joint tag, and parts
   * the answer.
   */
  private List<String> partsOfSpeech(List<String> words) {
    List<String> joined = new ArrayList<>();
    for (String word : words) {
      int last = joined.size() - 1;
      if (last >= 0 && isClitic(word)) {
        joined.set(last, joined.get(last) + word);
      } else {
        joined.add(word);
      }
    }
    Iterator<String> answers = engine.partsOfSpeech(joined).iterator();
    List<String> kinds = new ArrayList<>();
    String answer = "X";
    for (String word : words) {
      if (!kinds.isEmpty() && isClitic(word)) {
        kinds.add(cliticKind(word, answer));
      } else {
        answer = answers.next();
        int joint = answer.indexOf('+');
        kinds.add(joint < 0 ? answer : answer.substring(0, joint));
      }
    }
    return kinds;
  }

  private static boolean isClitic(String word) {
    return CLITICS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static String cliticKind(String word, String answer) {
    boolean mayBePossessive = word.equalsIgnoreCase("'s") && !answer.equals("PRON+AUX");
    return mayBePossessive || word.equalsIgnoreCase("n't") ? "PART" : "AUX";
  }

  /** As the engine's training text spells: straight quotation marks, plain hyphens. */
  private static String plain(String text, boolean lower) {
    String straight =
        text.replace('’', '\'').replace('‘', '\'').replace('ʼ', '\'').replace('‑', '-');
    straight = straight.equals("“") ? "``" : straight.equals("”") ? "''" : straight;
    return lower ? straight.toLowerCase(Locale.ROOT) : straight;
  }
}
