package org.khabar.extract;

import java.util.Set;

/**
 * Tells whether a trigger stands in the construction that its word needs and speaks of violence at
 * all.
 */
final class ConstructionCheck {
  /** Beginnings of verbs of starting anything, not only explosions: "triggered a scramble". */
  private static final Set<String> SETTING_OFF = Set.of("trigger", "set", "activat");

  private final Lexicon lexicon;
  private final Senses senses;
  private final Means means;

  ConstructionCheck(Lexicon lexicon, Senses senses, Means means) {
    this.lexicon = lexicon;
    this.senses = senses;
    this.means = means;
  }

  /** Whether the words around the trigger are such that it can be one. */
  boolean fits(Trigger trigger, Arguments around) {
    return !lexicon.otherSenses.has(trigger, around) && isBuilt(trigger.line(), trigger, around);
  }

  private boolean isBuilt(Line line, Trigger trigger, Arguments around) {
    return switch (trigger.word().construction()) {
      case THROW -> around.patients().stream().anyMatch(each -> isWeapon(line, each));
      case CLEAR -> around.patients().stream().anyMatch(each -> means.isDevice(line, each));
      case BURST -> bursts(line, trigger, around);
      case DEVICE ->
          line.preposition(trigger.phrase().orElseThrow()).equals("in")
              || line.preposition(trigger.phrase().orElseThrow()).equals("by")
              || line.isVerb(trigger.end())
              || line.isHeadline()
              || isSubjectOfHarm(line, trigger.phrase().orElseThrow());
      default -> true;
    };
  }

  /** "A car bomb in Baghdad left 12 people dead". */
  private boolean isSubjectOfHarm(Line line, Phrase phrase) {
    if (!line.preposition(phrase).isEmpty()) {
      return false;
    }
    for (int i = phrase.end(); i < line.size(); i++) {
      if (lexicon.harms.at(line.words(), i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isWeapon(Line line, Phrase phrase) {
    return senses.of(line, phrase) == Sense.WEAPON;
  }

  /** "A shell exploded", "set off a blast"; not "set off an uproar", nor "a gun went off". */
  private boolean bursts(Line line, Trigger trigger, Arguments around) {
    if (around.patients().stream().anyMatch(each -> isWeapon(line, each))) {
      return true;
    }
    String word = line.word(trigger.begin());
    if (SETTING_OFF.stream().anyMatch(word::startsWith)) {
      return around.patients().stream().anyMatch(each -> senses.of(line, each) == Sense.EVENT)
          || around.agents().stream().anyMatch(each -> isWeapon(line, each));
    }
    boolean attacker =
        around.agents().stream().anyMatch(each -> senses.of(line, each) == Sense.ATTACKER);
    return !trigger.isPassive()
        && (attacker || around.patients().stream().allMatch(each -> mayBurst(line, each)))
        && around.agents().stream().anyMatch(each -> bursts(line, each))
        && !means.areGuns(line, around.agents());
  }

  private boolean mayBurst(Line line, Phrase phrase) {
    Sense sense = senses.of(line, phrase);
    return sense == Sense.OBJECT || sense == Sense.EVENT;
  }

  private boolean bursts(Line line, Phrase phrase) {
    Sense sense = senses.of(line, phrase);
    return sense != Sense.TIME && sense != Sense.PLACE && sense != Sense.FORCE;
  }
}
