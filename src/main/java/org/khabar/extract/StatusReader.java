package org.khabar.extract;

import java.util.Optional;
import java.util.Set;
import org.khabar.model.IncidentStatus;

/** Tells whether a trigger speaks of an event at all, and whether that took place. */
final class StatusReader {
  private static final Set<Cue> STATUSES =
      Set.of(Cue.ATTEMPTED, Cue.FOILED, Cue.THREATENED, Cue.PLANNED, Cue.DENIED, Cue.ALLEGED);
  private static final Set<String> NOBODY = Set.of("nobody", "none", "no");
  private static final Set<String> AROUND = Set.of("in", "during", "after", "by", "from");
  private static final int REACH = 6;

  private final Lexicon lexicon;
  private final DenialFinder denials;
  private final GenericNouns generics;
  private final Suppositions suppositions;

  StatusReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.denials = new DenialFinder(lexicon);
    this.generics = new GenericNouns(lexicon);
    this.suppositions = new Suppositions(lexicon);
  }

  /** The status; absent where the words tell no particular event. */
  Optional<IncidentStatus> of(Trigger trigger) {
    Line line = trigger.line();
    if (suppositions.leaveOpen(trigger)) {
      return Optional.empty();
    }
    Optional<IncidentStatus> said = trigger.isNoun() ? ofNoun(trigger) : ofVerb(trigger);
    if (trigger.word().construction() == Construction.CLEAR) {
      return said.filter(IncidentStatus.HAPPENED::equals).map(found -> IncidentStatus.FOILED);
    }
    return said.map(status -> denials.reach(line, trigger.from()) ? IncidentStatus.DENIED : status);
  }

  private boolean is(Line line, int i, Cue cue) {
    return lexicon.cues.at(line.words(), i).filter(match -> match.value() == cue).isPresent();
  }

  private Optional<IncidentStatus> ofVerb(Trigger trigger) {
    Line line = trigger.line();
    VerbGroup group = trigger.group().orElseThrow();
    if (group.modal()) {
      return Optional.empty();
    }
    if (group.negated() || isOfNobody(line, group)) {
      boolean device = trigger.word().construction() == Construction.BURST;
      return device ? Optional.of(IncidentStatus.ATTEMPTED) : Optional.empty();
    }
    if (group.infinitive()) {
      return statusBefore(line, group.begin() + 1, 4);
    }
    if (trigger.form() == Form.BASE && !line.isHeadline()) {
      return Optional.empty();
    }
    boolean present = trigger.form() == Form.PRESENT && !line.isHeadline();
    if (present && !isParticular(line, group)) {
      return Optional.empty();
    }
    if (trigger.form() == Form.ING && isNegated(line, group.begin())) {
      return Optional.empty();
    }
    if (trigger.form() == Form.ING) {
      Optional<IncidentStatus> governed = statusBefore(line, group.begin(), 3);
      return governed.isPresent() ? governed : Optional.of(IncidentStatus.HAPPENED);
    }
    return Optional.of(IncidentStatus.HAPPENED);
  }

  /** "Nobody was attacked". */
  private static boolean isOfNobody(Line line, VerbGroup group) {
    return ClauseReader.subject(line, group.begin()).stream()
        .anyMatch(subject -> NOBODY.contains(line.word(subject.begin())));
  }

  /** "It is not by blowing up pipelines that one helps", "without attacking anyone". */
  private boolean isNegated(Line line, int begin) {
    return is(line, begin - 1, Cue.NEGATION)
        || (line.isPreposition(begin - 1) && is(line, begin - 2, Cue.NEGATION))
        || line.word(begin - 1).equals("without");
  }

  /** "A bomber kills 8": the historic present of short reports has an indefinite subject. */
  private static boolean isParticular(Line line, VerbGroup group) {
    return ClauseReader.subject(line, group.begin()).stream()
        .anyMatch(subject -> subject.determiner() == Phrase.Determiner.INDEFINITE);
  }

  private Optional<IncidentStatus> ofNoun(Trigger trigger) {
    Line line = trigger.line();
    Phrase phrase = trigger.phrase().orElseThrow();
    Optional<IncidentStatus> inside = Optional.empty();
    for (int i = phrase.begin(); i < trigger.begin(); i++) {
      Optional<Cue> cue = lexicon.cues.at(line.words(), i).map(Phrasebook.Match::value);
      boolean more =
          cue.isPresent() && cue.get() == Cue.GENERIC && generics.isCounted(line, phrase);
      if (cue.isPresent() && isNone(cue.get()) && !more) {
        return Optional.empty();
      }
      if (cue.isPresent() && STATUSES.contains(cue.get())) {
        inside = Optional.of(IncidentStatus.valueOf(cue.get().name()));
      }
    }
    if (inside.isPresent()) {
      return inside.filter(status -> status != IncidentStatus.DENIED);
    }
    if (line.word(phrase.begin() - 1).equals("no") || generics.tellsNone(trigger, phrase)) {
      return Optional.empty();
    }
    return governed(trigger, phrase);
  }

  private static boolean isNone(Cue cue) {
    return cue == Cue.GENERIC || cue == Cue.NEGATION || cue == Cue.HYPOTHETICAL || cue == Cue.HABIT;
  }

  /** What the verb or noun in front of the phrase says of it. */
  private Optional<IncidentStatus> governed(Trigger trigger, Phrase phrase) {
    Line line = trigger.line();
    boolean known = suppositions.grant(trigger);
    int end = phrase.begin();
    for (int i = end - 1; i >= 0 && end - i <= REACH; i--) {
      if (line.isMark(i)) {
        break;
      }
      Optional<Cue> cue = lexicon.cues.at(line.words(), i).map(Phrasebook.Match::value);
      if (cue.isEmpty()) {
        continue;
      }
      switch (cue.get()) {
        case HYPOTHETICAL, NEGATION -> {
          if (known || isNobodyResponsible(line, i, end) || isOfVerb(line, i, phrase)) {
            continue;
          }
          return Optional.empty();
        }
        case ATTEMPTED, FOILED, THREATENED, PLANNED -> {
          if (known && cue.get() != Cue.FOILED) {
            continue;
          }
          return Optional.of(IncidentStatus.valueOf(cue.get().name()));
        }
        default -> {
          continue;
        }
      }
    }
    boolean infinitive = line.word(end - 2).equals("to") && line.tag(end - 1).equals("VB");
    return infinitive && !known
        ? statusBefore(line, end - 1, 4)
        : Optional.of(IncidentStatus.HAPPENED);
  }

  /** "Nobody was hurt in the attack": what is denied is the harm. */
  private static boolean isOfVerb(Line line, int negation, Phrase phrase) {
    boolean verb = false;
    for (int i = negation + 1; i < phrase.begin() - 1; i++) {
      verb |= line.tag(i).equals("VBN") || line.tag(i).equals("VBD");
    }
    return verb && AROUND.contains(line.preposition(phrase));
  }

  /** "No group has claimed responsibility for the attack": it took place. */
  private boolean isNobodyResponsible(Line line, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (lexicon.responsibilities.at(line.words(), i).isPresent()
          || line.word(i).equals("responsibility")) {
        return true;
      }
    }
    return false;
  }

  /** The status that a word in the few in front gives: "tried to", "threatened to". */
  private Optional<IncidentStatus> statusBefore(Line line, int end, int reach) {
    for (int i = Math.max(0, end - reach); i < end; i++) {
      Optional<Cue> cue = lexicon.cues.at(line.words(), i).map(Phrasebook.Match::value);
      if (cue.isPresent() && STATUSES.contains(cue.get())) {
        return Optional.of(IncidentStatus.valueOf(cue.get().name()));
      }
    }
    return Optional.empty();
  }
}
