package org.khabar.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.khabar.model.Span;

/** Finds who says what a line states. */
final class SpeakerFinder {
  private static final Set<String> CONTRASTS = Set.of("while", "whereas", "but", ";");
  private static final Set<String> TAKING = Set.of("claim", "admit", "accept", "acknowledge");

  /** Words within which "which" stands before the verb of its clause. */
  private static final int RELATIVE = 10;

  private final Lexicon lexicon;
  private final Senses senses;
  private final QuotationFinder quotations;

  SpeakerFinder(Lexicon lexicon, Senses senses) {
    this.lexicon = lexicon;
    this.senses = senses;
    this.quotations = new QuotationFinder();
  }

  /**
   * Who speaks, and through whom.
   *
   * @param speaker the words for the speaker
   * @param via the words for who passed it on
   */
  record Speaker(Span speaker, Optional<Span> via) {}

  /** The speaker of what a word of a line states; absent where the article speaks for itself. */
  Optional<Speaker> of(Line line, int word) {
    List<Utterance> all = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      accordingTo(line, i).ifPresent(all::add);
      bySpeechVerb(line, i).ifPresent(all::add);
    }
    Optional<Speaker> quoted = quotations.in(line, all);
    Optional<Speaker> nearest =
        all.stream()
            .filter(each -> each.faces(word) && !isContrasted(line, each, word))
            .min(Comparator.comparingInt(each -> each.distance(word)))
            .map(Utterance::speaker);
    return quoted.isPresent() && all.size() <= 1 ? quoted : nearest;
  }

  /** Whether "while", "but" or the like stands between. */
  private static boolean isContrasted(Line line, Utterance utterance, int word) {
    int from = utterance.trails() ? word : utterance.end();
    int to = utterance.trails() ? utterance.begin() : word;
    return line.words().subList(from, to).stream().anyMatch(CONTRASTS::contains);
  }

  private static Optional<Utterance> accordingTo(Line line, int i) {
    if (!line.word(i).equals("according") || !line.word(i + 1).equals("to")) {
      return Optional.empty();
    }
    return line.phraseFrom(i + 2)
        .map(
            phrase ->
                new Utterance(
                    new Speaker(words(line, phrase), Optional.empty()), i, phrase.end(), i > 1));
  }

  private Optional<Utterance> bySpeechVerb(Line line, int i) {
    Optional<Phrasebook.Match<Boolean>> verb = lexicon.speech.at(line.words(), i);
    if (verb.isEmpty() || !line.isVerb(i) || line.phraseAt(i).isPresent() || takes(line, i)) {
      return Optional.empty();
    }
    VerbGroup listed = VerbGroup.of(line, i, verb.get().form());
    boolean bare =
        IntStream.range(listed.begin(), i).allMatch(each -> line.tag(each).startsWith("RB"));
    VerbGroup group = bare ? VerbGroup.of(line, i, Form.PAST) : listed;
    int end = verb.get().end();
    Optional<Phrase> behind =
        line.phraseFrom(end)
            .filter(each -> isMarked(line, i - 1))
            .filter(each -> speaks(line, each));
    if (behind.isPresent()) {
      return behind.map(each -> utterance(line, each, i, i, each.end(), true));
    }
    if (group.passive() || line.tag(i).equals("VBG")) {
      return Optional.empty();
    }
    return ClauseReader.subject(line, group.begin()).stream()
        .reduce((first, last) -> last)
        .filter(each -> speaks(line, each))
        .map(each -> utterance(line, each, i, each.begin(), end, trails(line, each, end)));
  }

  /** "Claimed responsibility", "the attack, which they claimed,": no words are given. */
  private boolean takes(Line line, int verb) {
    if (!TAKING.contains(line.lemma(verb))) {
      return false;
    }
    boolean relative =
        line.word(verb + 1).equals(",")
            && line.words().subList(Math.max(0, verb - RELATIVE), verb).contains("which");
    if (relative) {
      return true;
    }
    return line.phraseFrom(verb + 1)
        .filter(
            each ->
                senses.of(line, each) == Sense.EVENT
                    || Set.of("responsibility", "credit").contains(line.word(each.head())))
        .isPresent();
  }

  private static Utterance utterance(
      Line line, Phrase speaker, int verb, int begin, int end, boolean trails) {
    return new Utterance(new Speaker(words(line, speaker), via(line, verb)), begin, end, trails);
  }

  private static boolean isMarked(Line line, int i) {
    return i >= 0 && (line.isMark(i) || line.word(i).equals(","));
  }

  /** "…, police said on Friday." */
  private static boolean trails(Line line, Phrase speaker, int end) {
    boolean clause =
        line.word(end).equals("that")
            || line.phraseFrom(end).filter(each -> line.timeAt(each.head()).isEmpty()).isPresent();
    return isMarked(line, speaker.begin() - 1) && !clause;
  }

  private static Optional<Span> via(Line line, int verb) {
    if (!line.lemma(verb).equals("tell")) {
      return Optional.empty();
    }
    return line.phraseFrom(verb + 1).map(phrase -> words(line, phrase));
  }

  private boolean speaks(Line line, Phrase phrase) {
    if (line.tag(phrase.head()).equals("PRP")) {
      return false;
    }
    Sense sense = senses.of(line, phrase);
    return sense.isHuman()
        || sense == Sense.ORGANIZATION
        || sense == Sense.GROUP
        || lexicon.sources.contains(line.word(phrase.head()));
  }

  /** The phrase without its article, with its possessor and what "of" attaches to it. */
  static Span words(Line line, Phrase phrase) {
    int begin = phrase.core();
    if (phrase.owned()) {
      begin = line.phraseBefore(phrase.begin() - 1).map(Phrase::core).orElse(begin);
    }
    Phrase owned = ClauseReader.owned(line, phrase);
    int end = owned.end();
    if (line.word(end).equals("of") && line.phraseFrom(end + 1).isPresent()) {
      end = line.phraseFrom(end + 1).orElseThrow().end();
    }
    return line.span(begin, end);
  }
}
