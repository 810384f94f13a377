package org.khabar.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.khabar.model.Mention;
import org.khabar.model.Span;

/** How far a place's name stands from the words that tell a deed, as its sentence is read. */
final class PlaceDistance {
  private static final Set<String> AT =
      Set.of(
          "in", "at", "near", "on", "outside", "inside", "of", "within", "against", "into",
          "around", "through", "across", "between");

  /** What leads from what became of people to what did it: "died in Quetta when". */
  private static final Set<String> LEADING = Set.of("when", "after", "as", "in", "from", "during");

  private static final Set<String> EVENTS =
      Set.of("before", "after", "since", "until", "following");

  private static final Set<String> LANDS =
      Set.of(
          "area",
          "areas",
          "city",
          "district",
          "hamlet",
          "mountains",
          "neighborhood",
          "outskirts",
          "part",
          "place",
          "region",
          "section",
          "sector",
          "spot",
          "suburb",
          "suburbs",
          "town",
          "village",
          "zone");

  private static final int CLAUSE = 10;
  private static final int HARM = 4;
  private static final int HARM_REACH = 8;

  /** "From Austria", "the border with Mali": certainly not where it was. */
  private static final int ELSEWHERE = 100;

  private final Lexicon lexicon;

  PlaceDistance(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** 0 in the trigger's own phrase, below 10 where the sentence ties both, else by words. */
  int of(Line line, Mention.Entity entity, Trigger trigger, Arguments arguments) {
    int first = line.firstWord(entity.span());
    if (first >= trigger.from() && first < trigger.last()) {
      return 0;
    }
    boolean owner =
        line.tag(trigger.from() - 1).equals("POS")
            && line.phraseBefore(trigger.from() - 1).filter(each -> each.covers(first)).isPresent();
    if (owner) {
      return 0;
    }
    if (arguments.patients().stream().anyMatch(patient -> holds(line, patient, first))) {
      return 1;
    }
    int order = 1;
    boolean elsewhere = PlaceBearing.isElsewhere(line, first);
    for (Attached attached : arguments.attached()) {
      boolean at =
          AT.contains(attached.preposition())
              && !elsewhere
              && !isOfAnotherEvent(line, attached.phrase(), trigger);
      if (at && (covers(line, attached.phrase(), first) || locates(line, attached, first))) {
        return order;
      }
      order++;
    }
    int end = line.firstWord(new Span(entity.span().end(), entity.span().end()));
    return !elsewhere && isWhereTheyDied(line, first, end, trigger)
        ? HARM
        : CLAUSE
            + far(line, first, trigger)
            + (isSaidOfElse(line, first, end, trigger) ? 2 * CLAUSE : 0);
  }

  /** Whether a word is in a phrase or in what it is of: "the old terminal of Karachi airport". */
  private static boolean holds(Line line, Phrase phrase, int word) {
    return covers(line, phrase, word)
        || line.phraseAt(word)
            .filter(part -> line.preposition(part).equals("of"))
            .flatMap(part -> line.phraseBefore(part.begin() - 1))
            .filter(phrase::equals)
            .isPresent();
  }

  /** Whether a word is in a phrase or in its possessor: "in Peshawar's police lines". */
  private static boolean covers(Line line, Phrase phrase, int word) {
    if (phrase.covers(word)) {
      return true;
    }
    return phrase.owned()
        && line.phraseBefore(phrase.begin() - 1)
            .filter(owner -> covers(line, owner, word))
            .isPresent();
  }

  /** "In a region near Bogota": the place says where a part of the land is. */
  private static boolean locates(Line line, Attached attached, int word) {
    return LANDS.contains(line.word(attached.phrase().head()))
        && line.phraseAt(word)
            .filter(part -> AT.contains(line.preposition(part)))
            .flatMap(part -> line.phraseBefore(part.begin() - 1))
            .filter(attached.phrase()::equals)
            .isPresent();
  }

  /** "Two days before the summit in Cartagena": where something else was. */
  private static boolean isOfAnotherEvent(Line line, Phrase phrase, Trigger trigger) {
    return line.phraseBefore(phrase.begin() - 1)
        .filter(before -> EVENTS.contains(line.preposition(before)))
        .filter(before -> !before.covers(trigger.begin()))
        .isPresent();
  }

  /** "Twelve people died in Quetta when a bomb exploded": the place goes with the harm. */
  private boolean isWhereTheyDied(Line line, int first, int end, Trigger trigger) {
    boolean leads =
        end < trigger.from()
            && isStated(line, first)
            && IntStream.range(end, Math.min(end + 3, trigger.from()))
                .anyMatch(i -> LEADING.contains(line.word(i)))
            && IntStream.range(end, trigger.begin()).noneMatch(line::isFinite);
    return leads
        && IntStream.range(Math.max(0, first - HARM_REACH), first)
            .anyMatch(i -> line.isVerb(i) && lexicon.harms.at(line.words(), i).isPresent());
  }

  private boolean isSaidOfElse(Line line, int first, int end, Trigger trigger) {
    return isOfSpeaker(line, first, end)
        || line.phraseAt(first).filter(each -> isOfAnotherEvent(line, each, trigger)).isPresent();
  }

  /** "Police in Karachi said": where they spoke. */
  private boolean isOfSpeaker(Line line, int first, int end) {
    int verb = line.word(end).equals(",") ? end + 1 : end;
    Optional<Phrase> speaker =
        line.phraseAt(first)
            .filter(each -> AT.contains(line.preposition(each)))
            .flatMap(each -> line.phraseBefore(each.begin() - 1));
    return speaker.isPresent()
        && (isSpeech(line, verb) || isSpeech(line, speaker.get().begin() - 1));
  }

  private boolean isSpeech(Line line, int i) {
    return line.isVerb(i) && lexicon.speech.at(line.words(), i).isPresent();
  }

  private static int far(Line line, int first, Trigger trigger) {
    int low = Math.min(first, trigger.from());
    int high = Math.max(first, trigger.from());
    int distance = high - low;
    for (int i = low + 1; i < high; i++) {
      boolean boundary = line.isFinite(i) && i != trigger.begin() && !line.isVerb(i + 1);
      distance += boundary || line.word(i).equals(";") ? CLAUSE : 0;
    }
    return distance
        + (isStated(line, first) ? 0 : CLAUSE)
        + (PlaceBearing.isElsewhere(line, first) ? ELSEWHERE : 0);
  }

  private static boolean isStated(Line line, int first) {
    return line.phraseAt(first).filter(each -> AT.contains(line.preposition(each))).isPresent();
  }
}
