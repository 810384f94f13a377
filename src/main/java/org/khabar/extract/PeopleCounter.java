package org.khabar.extract;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.khabar.model.Count;

/** Tells how many people a noun phrase is. */
final class PeopleCounter {
  /** Nouns for bodies of people are no single person: "the army", "a crowd". */
  private static final Set<String> BODIES = WordList.words("bodies-of-people.tsv");

  private final Lexicon lexicon;
  private final Senses senses;
  private final NumberReader numbers;

  PeopleCounter(Lexicon lexicon, Senses senses, NumberReader numbers) {
    this.lexicon = lexicon;
    this.senses = senses;
    this.numbers = numbers;
  }

  /** How many people; absent where the phrase says nothing of it or speaks of things. */
  Optional<Count> count(Line line, Phrase phrase) {
    String head = line.word(phrase.head());
    boolean no = line.word(phrase.head() - 1).equals("no");
    if ((no && (head.equals("one") || head.equals("1"))) || isNone(head)) {
      return Optional.of(Count.exactly(0));
    }
    if (head.equals("another")) {
      return Optional.of(Count.exactly(1));
    }
    if (!mayBePeople(line, phrase) || isAge(line, phrase)) {
      return Optional.empty();
    }
    Optional<Count> number = numbers.read(line, phrase.begin(), phrase.end());
    if (number.isPresent()) {
      return number.map(count -> isFeared(line, phrase) ? withoutLow(count) : count);
    }
    boolean pronoun = line.tag(phrase.head()).equals("PRP");
    boolean human = senses.of(line, phrase).isHuman() && !pronoun;
    boolean one = human && isSingular(line, phrase) && !BODIES.contains(head);
    return one ? Optional.of(Count.exactly(1)) : Optional.empty();
  }

  private static boolean isNone(String head) {
    return head.equals("nobody") || head.equals("none");
  }

  private boolean mayBePeople(Line line, Phrase phrase) {
    Sense sense = senses.of(line, phrase);
    boolean lives = lexicon.harms.at(line.words(), phrase.head()).isPresent();
    boolean number = isBare(line, phrase) && sense != Sense.TIME;
    return sense.isHuman() || lives || number || sense == Sense.OTHER;
  }

  /** "Adkins, 40, of McKee". */
  private static boolean isAge(Line line, Phrase phrase) {
    boolean behindName =
        line.word(phrase.begin() - 1).equals(",")
            && line.phraseBefore(phrase.begin() - 1)
                .filter(each -> line.tag(each.head()).startsWith("NN"))
                .isPresent();
    return isBare(line, phrase)
        && phrase.end() - phrase.begin() == 1
        && behindName
        && line.word(phrase.end()).equals(",");
  }

  /** "Twelve people are feared dead": as many may be fewer. */
  private static boolean isFeared(Line line, Phrase phrase) {
    int end = phrase.end();
    return line.word(end).equals("feared") || line.word(end + 1).equals("feared");
  }

  private static Count withoutLow(Count count) {
    return new Count(OptionalInt.empty(), count.best(), count.high());
  }

  /** Whether a number without a noun stands for people: "two were killed". */
  static boolean isBare(Line line, Phrase phrase) {
    return line.tag(phrase.head()).equals("CD");
  }

  /** Whether the phrase is one person: "a soldier", "the driver", "her son". */
  private static boolean isSingular(Line line, Phrase phrase) {
    String tag = line.tag(phrase.head());
    return !tag.equals("NNS") && !tag.equals("NNPS") && !line.word(phrase.head()).equals("people");
  }
}
