package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Count;
import org.khabar.model.Span;
import org.khabar.model.TollKind;

/** Reads how many people a line says were killed, injured, missing, kidnapped or arrested. */
final class TollReader {
  private static final Set<String> LATEST =
      Set.of("rose", "risen", "rises", "revised", "climbed", "lowered", "latest");

  /** Behind "toll" its figure stands within so many words. */
  private static final int BEHIND_TOLL = 9;

  private final Lexicon lexicon;
  private final NumberReader numbers;
  private final SpeakerFinder speakers;
  private final HarmReader harms;
  private final PeopleCounter counter;
  private final PeopleMemory memory;
  private Optional<TollKind> asked = Optional.empty();

  TollReader(Lexicon lexicon, Senses senses, NumberReader numbers, SpeakerFinder speakers) {
    this.lexicon = lexicon;
    this.numbers = numbers;
    this.speakers = speakers;
    this.harms = new HarmReader(numbers);
    this.counter = new PeopleCounter(lexicon, senses, numbers);
    this.memory = new PeopleMemory(senses, counter);
  }

  /** The figures of a line in text order. */
  List<TollFinding> in(Line line) {
    if (line.word(line.size() - 1).equals("?")) {
      asked = asked(line);
      memory.take(line);
      return List.of();
    }
    List<TollFinding> found = new ArrayList<>(Periods.spans(line) ? List.of() : stated(line));
    if (found.isEmpty()) {
      asked.flatMap(kind -> answer(line, kind)).ifPresent(found::add);
    }
    asked = Optional.empty();
    memory.take(line);
    return found;
  }

  private List<TollFinding> stated(Line line) {
    List<TollFinding> found = new ArrayList<>(none(line));
    for (int i = 0; i < line.size(); ) {
      Optional<Phrasebook.Match<HarmWord>> match = lexicon.harms.partedAt(line.words(), i);
      if (match.isPresent()) {
        found.addAll(sum(line, match.get()));
        i = match.get().end();
      } else {
        toll(line, i).ifPresent(found::add);
        i++;
      }
    }
    return found;
  }

  /** "No casualties were reported": nobody was killed and nobody injured. */
  private List<TollFinding> none(Line line) {
    List<TollFinding> found = new ArrayList<>();
    for (Phrase phrase : line.phrases()) {
      if (line.word(phrase.begin()).equals("no")
          && line.word(phrase.head()).startsWith("casualt")) {
        Span span = line.span(phrase.begin(), phrase.end());
        for (TollKind kind : List.of(TollKind.KILLED, TollKind.INJURED)) {
          Count zero = Count.exactly(0);
          found.add(finding(kind, zero, line, phrase.begin(), span));
        }
      }
    }
    return found;
  }

  /** "How many people died?": the answer follows. */
  private Optional<TollKind> asked(Line line) {
    boolean number = line.words().contains("many");
    for (int i = 0; i < line.size(); i++) {
      Optional<TollKind> harm =
          lexicon.harms.partedAt(line.words(), i).map(match -> match.value().kind());
      if (number && harm.isPresent()) {
        return harm;
      }
      if (line.word(i).equals("toll")) {
        return Optional.of(TollKind.KILLED);
      }
    }
    return Optional.empty();
  }

  private Optional<TollFinding> answer(Line line, TollKind kind) {
    for (Phrase phrase : line.phrases()) {
      Optional<Count> count = counter.count(line, phrase);
      if (count.isPresent() && numbers.read(line, phrase.begin(), phrase.end()).isPresent()) {
        Span span = line.span(phrase.begin(), phrase.end());
        return Optional.of(finding(kind, count.get(), line, phrase.begin(), span));
      }
    }
    return Optional.empty();
  }

  private List<TollFinding> sum(Line line, Phrasebook.Match<HarmWord> match) {
    Optional<HarmReader.Harmed> harmed = harms.harmed(line, match);
    List<Count> hit = new ArrayList<>();
    List<Count> attackers = new ArrayList<>();
    Span span = line.span(match.begin(), match.last());
    boolean more = line.word(match.begin() - 1).equals("also");
    List<Phrase> people = harmed.map(HarmReader.Harmed::phrases).orElse(List.of());
    for (Phrase phrase : Enumeration.members(line, people)) {
      Optional<Count> count = counter.count(line, phrase);
      if (count.isPresent()) {
        boolean bareObject = harmed.get().done() && PeopleCounter.isBare(line, phrase);
        boolean attacker = !bareObject && memory.areAttackers(line, phrase, count.get());
        (attacker ? attackers : hit).add(count.get());
        span = span.cover(line.span(phrase.begin(), phrase.end()));
        more |= isMore(line, phrase, match.value());
      }
    }
    boolean latest = line.words().stream().anyMatch(LATEST::contains);
    boolean fatal = line.word(match.begin() - 1).equals("fatally");
    TollKind kind = fatal ? TollKind.KILLED : match.value().kind();
    List<TollFinding> found = new ArrayList<>();
    for (List<Count> counts : List.of(hit, attackers)) {
      if (!counts.isEmpty()) {
        Count all = Counts.sum(counts);
        found.add(
            finding(kind, all, line, match.begin(), span)
                .latest(latest)
                .more(more)
                .attackers(counts == attackers));
      }
    }
    return found;
  }

  /** "Another four", "one of the wounded" who died. */
  private static boolean isMore(Line line, Phrase phrase, HarmWord harm) {
    boolean wounded = false;
    for (int i = phrase.begin(); i < phrase.end() + 3; i++) {
      wounded |= line.word(i).equals("wounded") || line.word(i).equals("injured");
    }
    boolean fate = harm.construction() == HarmWord.HarmConstruction.FATE;
    return line.word(phrase.begin()).equals("another") || (wounded && fate);
  }

  private TollFinding finding(TollKind kind, Count count, Line line, int word, Span span) {
    return new TollFinding(kind, count, line, word, span, speakers.of(line, word));
  }

  /** "The death toll rose to 141". */
  private Optional<TollFinding> toll(Line line, int i) {
    if (!line.word(i).equals("toll")) {
      return Optional.empty();
    }
    for (int at = i + 1; at < Math.min(line.size(), i + BEHIND_TOLL); at++) {
      Optional<Phrase> phrase =
          line.phraseAt(at).filter(each -> line.timeAt(each.head()).isEmpty());
      Optional<Count> count = phrase.flatMap(each -> numbers.read(line, each.begin(), each.end()));
      if (count.isPresent()) {
        Span span = line.span(i, Math.max(at + 1, phrase.get().end()));
        boolean latest = line.words().subList(i, at).stream().anyMatch(LATEST::contains);
        return Optional.of(finding(TollKind.KILLED, count.get(), line, i, span).latest(latest));
      }
    }
    return Optional.empty();
  }
}
