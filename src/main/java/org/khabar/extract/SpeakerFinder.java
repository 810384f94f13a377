package org.khabar.extract;

import java.util.Optional;
import java.util.Set;
import org.khabar.model.Span;

/** Finds who says what a line states. */
final class SpeakerFinder {
  private static final Set<String> SOURCES =
      Set.of(
          "source",
          "sources",
          "report",
          "reports",
          "media",
          "statement",
          "communique",
          "authorities",
          "government",
          "ministry",
          "witnesses",
          "witness",
          "eyewitnesses",
          "agency",
          "newspaper",
          "spokesperson",
          "spokesman",
          "hospital",
          "doctors",
          "count",
          "radio",
          "television",
          "analysts",
          "experts",
          "bulletin",
          "committee");

  private final Lexicon lexicon;
  private final Senses senses;

  SpeakerFinder(Lexicon lexicon, Senses senses) {
    this.lexicon = lexicon;
    this.senses = senses;
  }

  /**
   * Who speaks, and through whom.
   *
   * @param speaker the words for the speaker
   * @param via the words for who passed it on
   */
  record Speaker(Span speaker, Optional<Span> via) {}

  /** The speaker of a line; absent where the article speaks for itself. */
  Optional<Speaker> of(Line line) {
    Optional<Speaker> accordingTo = accordingTo(line);
    return accordingTo.isPresent() ? accordingTo : bySpeechVerb(line);
  }

  private Optional<Speaker> accordingTo(Line line) {
    for (int i = 0; i + 2 < line.size(); i++) {
      if (line.word(i).equals("according") && line.word(i + 1).equals("to")) {
        return line.phraseFrom(i + 2)
            .map(phrase -> new Speaker(words(line, phrase), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> bySpeechVerb(Line line) {
    for (int i = 0; i < line.size(); i++) {
      Optional<Phrasebook.Match<Boolean>> verb = lexicon.speech.at(line.words(), i);
      if (verb.isEmpty() || !line.isVerb(i) || line.phraseAt(i).isPresent()) {
        continue;
      }
      int said = i;
      VerbGroup listed = VerbGroup.of(line, said, verb.get().form());
      boolean bare = listed.begin() == said;
      VerbGroup group = bare ? VerbGroup.of(line, said, Form.PAST) : listed;
      Optional<Phrase> speaker =
          group.passive()
              ? Optional.empty()
              : ClauseReader.subject(line, group.begin()).stream().reduce((first, last) -> first);
      Optional<Phrase> behind =
          line.phraseFrom(verb.get().end())
              .filter(each -> isInverted(line, said))
              .filter(each -> speaks(line, each));
      if (behind.isPresent()) {
        speaker = behind;
      }
      Optional<Phrase> found = speaker.filter(each -> speaks(line, each));
      if (found.isPresent()) {
        return found.map(each -> new Speaker(words(line, each), via(line, said)));
      }
    }
    return Optional.empty();
  }

  private static boolean isInverted(Line line, int verb) {
    return verb > 0 && (line.isMark(verb - 1) || line.word(verb - 1).equals(","));
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
        || SOURCES.contains(line.word(phrase.head()));
  }

  /** The phrase without its article, with its possessor and what "of" attaches to it. */
  private static Span words(Line line, Phrase phrase) {
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
