package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.extract.Lexicon.Support;

/** Finds who did what to whom around a trigger. */
final class ArgumentFinder {
  private static final Set<String> ACCUSED_OF = Set.of("with", "of", "for");

  /** Words back to the verb that accuses. */
  private static final int REACH = 20;

  private final Lexicon lexicon;

  ArgumentFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What stands around a trigger. */
  Arguments of(Trigger trigger) {
    if (trigger.isNoun()) {
      return ofNoun(trigger);
    }
    Arguments around = ofVerb(trigger);
    return accused(trigger)
        .map(agents -> new Arguments(agents, around.patients(), around.attached()))
        .orElse(around);
  }

  /** "Prosecutors charged a man on Monday with killing her": the man. */
  private Optional<List<Phrase>> accused(Trigger trigger) {
    Line line = trigger.line();
    int begin = trigger.group().orElseThrow().begin();
    if (trigger.form() != Form.ING || !ACCUSED_OF.contains(line.word(begin - 1))) {
      return Optional.empty();
    }
    for (int i = begin - 2; i >= Math.max(0, begin - REACH) && !line.isMark(i); i--) {
      if (line.isVerb(i) && lexicon.accusing.at(line.words(), i).isPresent()) {
        List<Phrase> objects = ClauseReader.objects(line, i + 1);
        return Optional.of(objects).filter(each -> !each.isEmpty());
      }
    }
    return Optional.empty();
  }

  private static Arguments ofVerb(Trigger trigger) {
    Line line = trigger.line();
    VerbGroup group = trigger.group().orElseThrow();
    List<Attached> attached = new ArrayList<>(ClauseReader.attached(line, trigger.end()));
    boolean trailing = trigger.form() == Form.ING && line.word(group.begin() - 1).equals(",");
    List<Phrase> subject = trailing ? List.of() : ClauseReader.subject(line, group.begin());
    if (trigger.isPassive() || trigger.word().construction() == Construction.SUFFER) {
      return new Arguments(behind("by", attached), subject, attached);
    }
    List<Phrase> objects = ClauseReader.objects(line, trigger.end());
    if (objects.isEmpty() && trigger.last() > trigger.end()) {
      objects = ClauseReader.objects(line, trigger.last());
    }
    return new Arguments(subject, objects, attached);
  }

  private static List<Phrase> behind(String preposition, List<Attached> attached) {
    return attached.stream()
        .filter(each -> each.preposition().equals(preposition))
        .map(Attached::phrase)
        .toList();
  }

  private Arguments ofNoun(Trigger trigger) {
    Line line = trigger.line();
    Phrase phrase = trigger.phrase().orElseThrow();
    List<Attached> attached = beforeOtherNoun(line, phrase);
    List<Phrase> agents = new ArrayList<>();
    supportBefore(line, phrase).ifPresent(verb -> agents.addAll(subjectOf(line, verb)));
    int behind = supportBehind(line, phrase, attached);
    if (behind > 0) {
      attached.addAll(ClauseReader.attached(line, behind));
    }
    agents.addAll(behind("by", attached));
    List<Phrase> patients = new ArrayList<>(owner(line, phrase));
    patients.addAll(behind("of", attached).stream().limit(3).toList());
    return new Arguments(agents, patients, attached);
  }

  /** What is attached to the noun itself, not to the next noun that tells an incident. */
  private List<Attached> beforeOtherNoun(Line line, Phrase phrase) {
    List<Attached> attached = new ArrayList<>(ClauseReader.attached(line, phrase.end()));
    for (Phrase other : line.phrases(phrase.end(), phrase.end() + 25)) {
      if (isFounding(line, other)) {
        attached.removeIf(each -> each.phrase().begin() >= other.begin());
        break;
      }
    }
    return attached;
  }

  private boolean isFounding(Line line, Phrase phrase) {
    return lexicon
        .nouns
        .endingAt(line.words(), phrase.begin(), phrase.end())
        .filter(match -> match.value().founds())
        .isPresent();
  }

  private static List<Phrase> subjectOf(Line line, int verb) {
    return ClauseReader.subject(line, VerbGroup.of(line, verb, Form.PAST).begin());
  }

  /** The verb that "an attack" is the object of, where its subject is the attacker. */
  private Optional<Integer> supportBefore(Line line, Phrase phrase) {
    int first = phrase.begin();
    Optional<Phrase> earlier = line.phraseBefore(first - 1);
    boolean joined = line.word(first - 1).equals("and") && earlier.isPresent();
    int end = joined ? earlier.orElseThrow().begin() : first;
    for (int begin = Math.max(0, end - 3); begin < end; begin++) {
      Optional<Phrasebook.Match<Support>> match = lexicon.supports.at(line.words(), begin);
      if (match.isPresent() && match.get().value() == Support.AGENT && match.get().end() == end) {
        return Optional.of(begin);
      }
    }
    return Optional.empty();
  }

  /**
   * Where the words behind "was carried out" or "took place" begin; 0 where no such verb stands.
   */
  private int supportBehind(Line line, Phrase phrase, List<Attached> attached) {
    int from =
        attached.isEmpty()
            ? phrase.end()
            : Math.max(phrase.end(), attached.get(attached.size() - 1).phrase().end());
    for (int i = from; i < Math.min(line.size(), from + 7); i++) {
      Optional<Phrasebook.Match<Support>> match = lexicon.supports.at(line.words(), i);
      if (match.isPresent() && line.isVerb(i)) {
        return match.get().end();
      }
      if (line.phraseAt(i).isPresent() || line.isMark(i)) {
        return 0;
      }
    }
    return 0;
  }

  private static List<Phrase> owner(Line line, Phrase phrase) {
    return phrase.owned() ? line.phraseBefore(phrase.begin() - 1).stream().toList() : List.of();
  }
}
