package org.khabar.extract;

import java.util.Optional;
import java.util.Set;
import org.khabar.model.Count;

/** Remembers of whom the text spoke last, so that "three of them" can be understood. */
final class PeopleMemory {
  private static final Set<String> PRONOUNS = Set.of("them", "they", "those", "these", "whom");

  private final Senses senses;
  private final PeopleCounter counter;
  private People last = new People(Sense.OTHER, Optional.empty(), false);

  /**
   * Those who were named last.
   *
   * @param asked whether it was asked how many they were
   */
  private record People(Sense sense, Optional<Count> count, boolean asked) {}

  PeopleMemory(Senses senses, PeopleCounter counter) {
    this.senses = senses;
    this.counter = counter;
  }

  /** Takes in a line that has been read. */
  void take(Line line) {
    last = before(line, line.size());
  }

  /** Whether those whom a phrase counts are the attackers. */
  boolean areAttackers(Line line, Phrase phrase, Count count) {
    boolean number = PeopleCounter.isBare(line, phrase);
    if (!number) {
      return senses.of(line, phrase) == Sense.ATTACKER;
    }
    if (line.word(phrase.end()).equals("of")) {
      return isAttackers(line, phrase.end() + 1, phrase.begin());
    }
    People people = before(line, phrase.begin());
    return people.sense() == Sense.ATTACKER
        && (people.asked() || people.count().filter(all -> size(count) <= size(all)).isPresent());
  }

  /** "Three of the attackers", "three of them" where the attackers were named last. */
  private boolean isAttackers(Line line, int at, int before) {
    Optional<Phrase> whole = line.phraseFrom(at);
    boolean pronoun = PRONOUNS.contains(line.word(at));
    return pronoun
        ? before(line, before).sense() == Sense.ATTACKER
        : whole.filter(each -> senses.of(line, each) == Sense.ATTACKER).isPresent();
  }

  private static int size(Count count) {
    return count.best().orElse(count.low().orElse(Integer.MAX_VALUE));
  }

  private People before(Line line, int end) {
    People people = last;
    for (Phrase phrase : line.phrases(0, end)) {
      Sense sense = senses.of(line, phrase);
      boolean named = sense.isHuman() && !line.tag(phrase.head()).equals("PRP");
      if (named && !isSource(line, phrase)) {
        people = new People(sense, counter.count(line, phrase), isAsked(line, phrase));
      }
    }
    return people;
  }

  /** "How many attackers were there?". */
  private static boolean isAsked(Line line, Phrase phrase) {
    for (int i = phrase.begin() - 2; i < phrase.head(); i++) {
      if (line.word(i).equals("how") && line.word(i + 1).equals("many")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSource(Line line, Phrase phrase) {
    String head = line.word(phrase.head());
    return head.startsWith("source") || head.equals("police");
  }
}
