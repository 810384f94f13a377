package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.khabar.extract.HarmWord.HarmConstruction;
import org.khabar.model.Count;
import org.khabar.model.Span;
import org.khabar.model.TollKind;

/** Reads how many people a line says were killed, injured, missing, kidnapped or arrested. */
final class TollReader {
  private static final Set<String> LATEST =
      Set.of("later", "rose", "risen", "rises", "now", "revised", "climbed", "latest", "update");

  private final Lexicon lexicon;
  private final Senses senses;
  private final NumberReader numbers;
  private final SpeakerFinder speakers;

  /** What the people named last in the lines before are. */
  private Sense lastPeople = Sense.OTHER;

  TollReader(Lexicon lexicon, Senses senses, NumberReader numbers, SpeakerFinder speakers) {
    this.lexicon = lexicon;
    this.senses = senses;
    this.numbers = numbers;
    this.speakers = speakers;
  }

  /** The figures of a line in text order. */
  List<TollFinding> in(Line line) {
    List<TollFinding> found = new ArrayList<>();
    boolean question = line.word(line.size() - 1).equals("?");
    for (int i = 0; !question && i < line.size(); ) {
      Optional<Phrasebook.Match<HarmWord>> match = lexicon.harms.partedAt(line.words(), i);
      if (match.isPresent()) {
        people(line, match.get()).ifPresent(people -> sum(line, match.get(), people, found));
        i = match.get().end();
      } else {
        toll(line, i).ifPresent(found::add);
        i++;
      }
    }
    lastPeople = people(line, line.size());
    return found;
  }

  /** The phrases that a word of harm counts; absent where it states no fact. */
  private Optional<List<Phrase>> people(Line line, Phrasebook.Match<HarmWord> match) {
    HarmConstruction construction = match.value().construction();
    if (construction == HarmConstruction.NOUN || line.word(match.end()).equals("of")) {
      return Optional.of(ofNoun(line, match));
    }
    int verb = match.begin();
    VerbGroup group = VerbGroup.of(line, verb, match.form());
    if (group.modal() || group.infinitive()) {
      return Optional.empty();
    }
    boolean undergone =
        group.passive()
            || construction == HarmConstruction.FATE
            || construction == HarmConstruction.STATE;
    if (!undergone) {
      return Optional.of(ClauseReader.objects(line, match.end()));
    }
    Optional<Phrase> around = line.phraseAt(verb).filter(phrase -> phrase.begin() < verb);
    if (around.isPresent() && numbers.read(line, around.get().begin(), verb).isPresent()) {
      return around.map(List::of);
    }
    Optional<Phrase> before = line.phraseBefore(group.begin());
    boolean left = before.isPresent() && line.preposition(before.get()).isEmpty();
    boolean clause = construction == HarmConstruction.STATE || !group.finite();
    return Optional.of(
        left && clause && startsAfresh(line, before.get())
            ? List.of(before.get())
            : ClauseReader.subject(line, group.begin()));
  }

  /** "… and 12 others injured": a new subject of its own behind "and". */
  private static boolean startsAfresh(Line line, Phrase phrase) {
    String joint = line.word(phrase.begin() - 1);
    boolean verb =
        line.tag(phrase.begin() - 2).startsWith("VB")
            || line.tag(phrase.begin() - 2).startsWith("JJ")
            || line.word(phrase.begin() - 2).equals(",");
    return line.isVerb(phrase.begin() - 1) || (joint.equals("and") && verb);
  }

  private List<Phrase> ofNoun(Line line, Phrasebook.Match<HarmWord> match) {
    Optional<Phrase> own = line.phraseAt(match.begin());
    if (own.isPresent()
        && own.get().head() < match.end()
        && numbers.read(line, own.get().begin(), own.get().head()).isPresent()) {
      return List.of(own.get());
    }
    return line.word(match.end()).equals("of")
        ? ClauseReader.objects(line, match.end() + 1)
        : List.of();
  }

  private void sum(
      Line line, Phrasebook.Match<HarmWord> match, List<Phrase> people, List<TollFinding> found) {
    List<Count> hit = new ArrayList<>();
    List<Count> attackers = new ArrayList<>();
    Span span = line.span(match.begin(), match.end());
    for (Phrase phrase : people) {
      Optional<Count> count = count(line, phrase);
      if (count.isPresent()) {
        boolean attacker =
            senses.of(line, whole(line, phrase)) == Sense.ATTACKER
                || (isBare(line, phrase) && people(line, phrase.begin()) == Sense.ATTACKER);
        (attacker ? attackers : hit).add(count.get());
        span = span.cover(line.span(phrase.begin(), phrase.end()));
      }
    }
    TollKind kind = match.value().kind();
    boolean latest = line.words().stream().anyMatch(LATEST::contains);
    Optional<SpeakerFinder.Speaker> speaker =
        hit.isEmpty() && attackers.isEmpty() ? Optional.empty() : speakers.of(line);
    if (!hit.isEmpty()) {
      found.add(
          new TollFinding(
              kind, Counts.sum(hit), line, match.begin(), span, latest, false, speaker));
    }
    if (!attackers.isEmpty()) {
      found.add(
          new TollFinding(
              kind, Counts.sum(attackers), line, match.begin(), span, latest, true, speaker));
    }
  }

  private static boolean isBare(Line line, Phrase phrase) {
    return line.tag(phrase.head()).equals("CD") && !line.word(phrase.end()).equals("of");
  }

  /** Of whom a bare number in the line counts some: the people named last before it. */
  private Sense people(Line line, int before) {
    Sense last = lastPeople;
    for (Phrase phrase : line.phrases(0, before)) {
      Sense sense = senses.of(line, phrase);
      last =
          sense.isHuman() && !line.tag(phrase.head()).equals("PRP") && !isSource(line, phrase)
              ? sense
              : last;
    }
    return last;
  }

  private static boolean isSource(Line line, Phrase phrase) {
    return line.word(phrase.head()).startsWith("source")
        || line.word(phrase.head()).equals("police");
  }

  /** "Three of the attackers": the attackers. */
  private static Phrase whole(Line line, Phrase phrase) {
    return line.tag(phrase.head()).equals("CD") && line.word(phrase.end()).equals("of")
        ? line.phraseFrom(phrase.end() + 1).orElse(phrase)
        : phrase;
  }

  /** How many people a phrase is; absent where it says nothing of it or speaks of things. */
  private Optional<Count> count(Line line, Phrase phrase) {
    Sense sense = senses.of(line, phrase);
    boolean bare = line.tag(phrase.head()).equals("CD");
    String head = line.word(phrase.head());
    boolean noOne = head.equals("one") && line.word(phrase.head() - 1).equals("no");
    if (noOne || head.equals("nobody")) {
      return Optional.of(Count.exactly(0));
    }
    if (head.equals("another")) {
      return Optional.of(Count.exactly(1));
    }
    boolean lives = lexicon.harms.at(line.words(), phrase.head()).isPresent();
    if (!sense.isHuman() && !lives && !(bare && sense != Sense.TIME) && sense != Sense.OTHER) {
      return Optional.empty();
    }
    Optional<Count> number = numbers.read(line, phrase.begin(), phrase.end());
    if (number.isPresent()) {
      return number;
    }
    boolean pronoun = line.tag(phrase.head()).equals("PRP");
    boolean one = sense.isHuman() && !pronoun && NumberReader.isSingular(line, phrase);
    return one && isOne(line, phrase) ? Optional.of(Count.exactly(1)) : Optional.empty();
  }

  /** Nouns for bodies of people are no single person: "the army", "a crowd". */
  private boolean isOne(Line line, Phrase phrase) {
    return !Set.of(
            "police",
            "army",
            "military",
            "personnel",
            "crowd",
            "group",
            "force",
            "patrol",
            "family",
            "gathering",
            "convoy",
            "population",
            "battalion",
            "unit",
            "gang",
            "staff",
            "crew",
            "procession",
            "troop",
            "squad",
            "cell",
            "brigade",
            "navy",
            "militia",
            "couple")
        .contains(line.word(phrase.head()));
  }

  /** "The death toll rose to 141". */
  private Optional<TollFinding> toll(Line line, int i) {
    if (!line.word(i).equals("toll")) {
      return Optional.empty();
    }
    for (int at = i + 1; at < Math.min(line.size(), i + 9); at++) {
      Optional<Phrase> phrase = line.phraseAt(at);
      Optional<Count> count =
          phrase.isEmpty() || line.timeAt(phrase.get().head()).isPresent()
              ? Optional.empty()
              : numbers.read(line, phrase.get().begin(), phrase.get().end());
      if (count.isPresent()) {
        return Optional.of(
            new TollFinding(
                TollKind.KILLED,
                count.get(),
                line,
                i,
                line.span(i, at + 1),
                true,
                false,
                speakers.of(line)));
      }
    }
    return Optional.empty();
  }

  /** Adds numbers of people. */
  static final class Counts {
    private Counts() {}

    /** The sum, as exactly as the parts allow. */
    static Count sum(List<Count> counts) {
      if (counts.size() == 1) {
        return counts.get(0);
      }
      return new Count(
          add(counts.stream().map(Count::low).toList()),
          add(counts.stream().map(Count::best).toList()),
          add(counts.stream().map(Count::high).toList()));
    }

    private static OptionalInt add(List<OptionalInt> numbers) {
      boolean all = numbers.stream().allMatch(OptionalInt::isPresent);
      return all
          ? OptionalInt.of(numbers.stream().mapToInt(OptionalInt::getAsInt).sum())
          : OptionalInt.empty();
    }
  }
}
