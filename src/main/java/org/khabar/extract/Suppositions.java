package org.khabar.extract;

import java.util.Optional;
import java.util.Set;

/**
 * Tells what the words around a trigger leave open, and what they take for granted all the same.
 */
final class Suppositions {
  private static final Set<String> RELATIVES = Set.of("who", "which", "that");
  private static final Set<String> CLAUSE_BEGINS =
      Set.of("who", "which", "that", "where", "when", "while", "but");

  /** A clause reaches so many words from its trigger at most. */
  private static final int LONGEST = 60;

  private final Lexicon lexicon;

  Suppositions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether it is only asked, supposed or customary. */
  boolean leaveOpen(Trigger trigger) {
    Line line = trigger.line();
    boolean open =
        (isQuestion(line) && !isRelative(trigger))
            || isConditional(line, trigger.from())
            || isHabit(trigger);
    return open && !grant(trigger);
  }

  /**
   * "How many died in Monday's bombing?", "if those behind the killing are punished", "he may have
   * known of the attack" take it for granted; not "they will launch the attack".
   */
  boolean grant(Trigger trigger) {
    Optional<Phrase> known = trigger.phrase().filter(each -> each.owned() || each.pointsBack());
    return known.isPresent() && !isAhead(trigger.line(), known.get());
  }

  /** Whether it is the object of what someone may or wants to do: "to carry out the attack". */
  private boolean isAhead(Line line, Phrase phrase) {
    for (int i = Math.max(0, phrase.begin() - 3); i < phrase.begin(); i++) {
      Optional<Phrasebook.Match<Lexicon.Support>> verb = lexicon.supports.at(line.words(), i);
      if (verb.isPresent() && verb.get().end() == phrase.begin()) {
        VerbGroup group = VerbGroup.of(line, i, verb.get().form());
        return group.modal() || group.infinitive() || verb.get().form() == Form.BASE;
      }
    }
    return false;
  }

  /** "The bombs that were set off and killed six": told by the way, whatever is asked. */
  private static boolean isRelative(Trigger trigger) {
    Line line = trigger.line();
    int begin = trigger.group().map(VerbGroup::begin).orElse(0);
    return trigger.form().isPast()
        && RELATIVES.contains(line.word(begin - 1))
        && line.phraseBefore(begin - 1).isPresent();
  }

  private static boolean isQuestion(Line line) {
    return !line.isHeadline() && line.word(line.size() - 1).equals("?");
  }

  /** Behind "if" or "whether" with no comma between. */
  private static boolean isConditional(Line line, int from) {
    for (int i = from - 1; i >= 0 && from - i < 15; i--) {
      String word = line.word(i);
      if (word.equals("if") || word.equals("whether") || word.equals("unless")) {
        return !line.word(i - 1).equals("as");
      }
      if (word.equals(",") || word.equals(";")) {
        return false;
      }
    }
    return false;
  }

  /** "Often", "usually" in its clause: a custom, unless a date stands in the line. */
  private boolean isHabit(Trigger trigger) {
    Line line = trigger.line();
    if (line.isDated()) {
      return false;
    }
    int begin = trigger.from();
    while (begin > 0 && trigger.from() - begin < LONGEST && !endsClause(line, begin - 1)) {
      begin--;
    }
    int last = Math.min(line.size(), trigger.end() + LONGEST);
    for (int i = begin; i < last && (i < trigger.end() || !endsClause(line, i)); i++) {
      boolean adverb = line.tag(i).startsWith("RB") || line.tag(i).equals("DT");
      if (adverb && isHabitual(line, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsClause(Line line, int i) {
    return line.isMark(i) || CLAUSE_BEGINS.contains(line.word(i));
  }

  private boolean isHabitual(Line line, int i) {
    return lexicon.cues.at(line.words(), i).filter(match -> match.value() == Cue.HABIT).isPresent();
  }
}
