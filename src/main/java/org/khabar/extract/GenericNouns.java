package org.khabar.extract;

import java.util.Set;

/** Tells nouns that speak of no particular event: "attacks", "violence". */
final class GenericNouns {
  private final Lexicon lexicon;

  GenericNouns(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Plurals tell an event only when they are counted, pointed at, or a series. */
  boolean tellsNone(Trigger trigger, Phrase phrase) {
    Line line = trigger.line();
    if (!trigger.isPlural()) {
      return isBare(trigger, phrase);
    }
    boolean counted = false;
    for (int i = phrase.begin(); i < phrase.head(); i++) {
      counted |=
          (line.tag(i).equals("CD") && line.timeAt(i).isEmpty())
              || lexicon
                  .numbers
                  .at(line.words(), i)
                  .filter(match -> match.value().kind() == NumberWord.Kind.VALUE)
                  .isPresent();
    }
    boolean series =
        line.word(phrase.begin() - 1).equals("of")
            && Set.of("series", "spate", "pair", "string").contains(line.word(phrase.begin() - 2));
    boolean pointed =
        phrase.determiner() == Phrase.Determiner.DEFINITE && phrase.core() == phrase.head();
    return !counted && !series && !pointed;
  }

  /** "Violence", "terror", "arson" without article or any word in front tell of none. */
  private static boolean isBare(Trigger trigger, Phrase phrase) {
    return phrase.begin() == trigger.begin()
        && !phrase.owned()
        && !trigger.line().isHeadline()
        && trigger.line().phrases().indexOf(phrase) > 0
        && !Set.of("in", "by").contains(trigger.line().preposition(phrase));
  }
}
