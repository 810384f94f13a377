package org.khabar.extract;

import java.util.Optional;
import java.util.Set;

/** Tells nouns that speak of no particular event: "attacks", "violence". */
final class GenericNouns {
  /** In front of what people are harmed in: "killed in clashes". */
  private static final Set<String> IN = Set.of("in", "during", "by", "amid", "after", "following");

  /** Words between harm and what it came from, at most. */
  private static final int REACH = 8;

  private final Lexicon lexicon;

  GenericNouns(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Plurals tell an event only when they are counted, pointed at, a series, or said to have taken
   * place.
   */
  boolean tellsNone(Trigger trigger, Phrase phrase) {
    if (!trigger.isPlural()) {
      return isBare(trigger, phrase);
    }
    Line line = trigger.line();
    boolean series =
        line.word(phrase.begin() - 1).equals("of")
            && Set.of("series", "spate", "pair", "string").contains(line.word(phrase.begin() - 2));
    boolean pointed =
        phrase.determiner() == Phrase.Determiner.DEFINITE && phrase.core() == phrase.head();
    return !isCounted(line, phrase)
        && !isOfSome(line, phrase)
        && !series
        && !pointed
        && !tookPlace(line, phrase)
        && !harmed(line, phrase);
  }

  /** "Three attacks", "several clashes". */
  boolean isCounted(Line line, Phrase phrase) {
    for (int i = phrase.begin(); i < phrase.head(); i++) {
      boolean digits = line.tag(i).equals("CD") && line.timeAt(i).isEmpty();
      boolean words =
          lexicon
              .numbers
              .at(line.words(), i)
              .filter(match -> match.value().kind() == NumberWord.Kind.VALUE)
              .isPresent();
      if (digits || words) {
        return true;
      }
    }
    return false;
  }

  /** "The bodies of two brothers", "killings of the judges". */
  private boolean isOfSome(Line line, Phrase phrase) {
    return line.word(phrase.end()).equals("of")
        && line.phraseFrom(phrase.end() + 1)
            .filter(of -> of.pointsBack() || isCounted(line, of))
            .isPresent();
  }

  /** "Clashes erupted in the north", "air strikes on a market left 20 dead". */
  private boolean tookPlace(Line line, Phrase phrase) {
    if (!line.preposition(phrase).isEmpty() || Coordination.isObject(line, phrase)) {
      return false;
    }
    for (int i = phrase.end(); i < line.size() && !line.isMark(i); i++) {
      if (line.isVerb(i)) {
        Optional<Phrasebook.Match<Lexicon.Support>> verb = lexicon.supports.at(line.words(), i);
        if (verb.isPresent()) {
          VerbGroup group = VerbGroup.of(line, i, verb.get().form());
          return verb.get().form().isPast() && !group.modal() && !group.infinitive();
        }
      }
    }
    return false;
  }

  /** "35 people died in attacks on four villages". */
  private boolean harmed(Line line, Phrase phrase) {
    if (!IN.contains(line.preposition(phrase))) {
      return false;
    }
    for (int i = phrase.begin() - 1; i >= 0 && phrase.begin() - i <= REACH; i--) {
      Optional<Phrasebook.Match<HarmWord>> harm = lexicon.harms.at(line.words(), i);
      if (harm.isPresent()) {
        return harm.get().form().isPast() || !line.isVerb(i);
      }
    }
    return false;
  }

  /**
   * "Violence", "terror", "arson" without article or any word in front tell of none; "the 3 March
   * assassination", "whose murder" do.
   */
  private static boolean isBare(Trigger trigger, Phrase phrase) {
    Line line = trigger.line();
    boolean dated = line.timeAt(phrase.begin() - 1).isPresent();
    boolean whose = line.word(phrase.begin() - 1).equals("whose");
    return phrase.begin() == trigger.begin()
        && !phrase.owned()
        && !dated
        && !whose
        && !line.isHeadline()
        && line.phrases().indexOf(phrase) > 0
        && !Set.of("in", "by").contains(line.preposition(phrase));
  }
}
