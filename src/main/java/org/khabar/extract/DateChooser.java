package org.khabar.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.khabar.english.RelativeClause;
import org.khabar.model.IncidentDate;
import org.khabar.model.Mention;
import org.khabar.model.Span;
import org.khabar.model.TimexType;

/** Chooses the time expression that says when a trigger's incident took place. */
final class DateChooser {
  private static final int FARTHEST = 60;
  private static final int CLAUSE = 12;
  private static final int OWN_VERB = 6;

  /** "On Friday, a day after the attack": not the attack's day. */
  private static final Set<String> RELATIVE = Set.of("after", "before", "since", "following");

  private static final Set<String> BACKWARDS = Set.of("earlier", "ago", "before", "previously");

  private final Lexicon lexicon;
  private final Reactions reactions;

  DateChooser(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.reactions = new Reactions(lexicon);
  }

  /**
   * A date with how far it stands from the trigger.
   *
   * @param date the date
   * @param distance 0 for a date inside the trigger's own phrase
   * @param ofReaction whether it says when something was said or done because of the deed
   */
  record Dated(IncidentDate date, int distance, boolean ofReaction) {}

  /** The date of a trigger in its own line. */
  Optional<Dated> of(Trigger trigger) {
    Line line = trigger.line();
    Optional<Dated> best = Optional.empty();
    for (Mention mention : line.mentions()) {
      if (mention instanceof Mention.Time time) {
        int distance = distance(line, time, trigger);
        if (isUsable(line, time) && distance < best.map(Dated::distance).orElse(FARTHEST)) {
          best = Optional.of(dated(line, time, distance, trigger));
        }
      }
    }
    return best.isPresent() ? best : recent(trigger);
  }

  /** Whether a time expression can be when something happened. */
  boolean isUsable(Line line, Mention.Time time) {
    return time.timex() != TimexType.SET
        && (time.date().isPresent() || isUnresolvedDay(time) || isBackwards(line, time));
  }

  private static boolean isUnresolvedDay(Mention.Time time) {
    return time.timex() == TimexType.DATE
        && time.value().filter(value -> value.endsWith("_REF")).isEmpty();
  }

  /** "A few weeks earlier", "two days ago". */
  private static boolean isBackwards(Line line, Mention.Time time) {
    int end = line.firstWord(new Span(time.span().end(), time.span().end()));
    return BACKWARDS.contains(line.word(end - 1))
        || (BACKWARDS.contains(line.word(end)) && !isBeforeSomething(line, end));
  }

  /** "Hours before the election"; not "two days before, gunmen had". */
  private static boolean isBeforeSomething(Line line, int word) {
    return line.word(word).equals("before") && line.phraseFrom(word + 1).isPresent();
  }

  /** The verbs of what is said or done after an incident. */
  Reactions reactions() {
    return reactions;
  }

  /** A time expression at some distance from a trigger. */
  Dated dated(Line line, Mention.Time time, int distance, Trigger trigger) {
    return new Dated(date(line, time), distance, reactions.date(line, time, trigger));
  }

  /** The date that a time expression gives. */
  private static IncidentDate date(Line line, Mention.Time time) {
    boolean recent = time.date().isEmpty() && isBackwards(line, time);
    int end = line.firstWord(new Span(time.span().end(), time.span().end()));
    boolean longer = recent && !BACKWARDS.contains(line.word(end - 1));
    Span span = longer ? time.span().cover(line.span(end)) : time.span();
    return new IncidentDate(span, time.date(), time.basis(), recent);
  }

  /** How far a time expression stands from a trigger of its line, as the words between are read. */
  int distance(Line line, Mention.Time time, Trigger trigger) {
    int first = line.firstWord(time.span());
    int from = trigger.from();
    if (first >= from && first < trigger.last()) {
      return 0;
    }
    boolean owner =
        line.tag(from - 1).equals("POS") && line.timeAt(from - 2).filter(time::equals).isPresent();
    if (owner || isInside(line, time, trigger)) {
      return 0;
    }
    boolean apart =
        first < from
            && trigger
                .phrase()
                .filter(each -> RELATIVE.contains(line.preposition(each)))
                .isPresent();
    if (apart) {
      return 2 * FARTHEST;
    }
    int low = Math.min(first, from);
    int high = Math.max(first, from);
    int distance = high - low + (belongsElsewhere(line, first, trigger) ? FARTHEST : 0);
    for (int i = low + 1; i < high; i++) {
      boolean boundary = line.isFinite(i) && i != trigger.begin() && !isAuxiliary(line, i);
      distance += boundary || line.word(i).equals(";") ? CLAUSE : 0;
    }
    boolean reaction = reactions.date(line, time, trigger) || reactions.stand(line, time, trigger);
    return distance
        + (reaction ? 2 * CLAUSE : 0)
        + (first < from && isInOwnClause(line, time, from) ? CLAUSE : 0)
        + (isInPassing(line, time, trigger) ? FARTHEST : 0);
  }

  /** "The 16 November massacre", which the phrase alone does not cover. */
  private static boolean isInside(Line line, Mention.Time time, Trigger trigger) {
    int first = line.firstWord(time.span());
    int end = line.firstWord(new Span(time.span().end(), time.span().end()));
    return trigger.isNoun()
        && end == trigger.begin()
        && (line.tag(first - 1).equals("DT") || line.tag(first).equals("DT"));
  }

  /**
   * "The man, whose group disarmed on 9 March, was killed": a day in a relative clause that the
   * sentence closes again dates what is told in the clause alone.
   */
  boolean isInPassing(Line line, Mention.Time time, Trigger trigger) {
    boolean inside =
        trigger.line() == line && isInClause(line, trigger.from(), line.firstWord(time.span()));
    int end = line.firstWord(new Span(time.span().end(), time.span().end()));
    return !inside
        && new RelativeClause(line::word, line::tag).holds(line.firstWord(time.span()), end);
  }

  /** "The man, whose group disarmed on 9 March, was killed": behind a verb and before a comma. */
  private static boolean isInOwnClause(Line line, Mention.Time time, int from) {
    int first = line.firstWord(time.span());
    int end = line.firstWord(new Span(time.span().end(), time.span().end()));
    boolean closed =
        IntStream.range(end - 1, Math.min(end + 1, from)).anyMatch(i -> line.word(i).equals(","));
    for (int i = first - 1; closed && i >= Math.max(0, first - OWN_VERB); i--) {
      if (line.isVerb(i) || line.word(i).equals(",")) {
        return line.isVerb(i);
      }
    }
    return false;
  }

  /** Whether no relative clause begins between a deed and a date behind it. */
  private static boolean isInClause(Line line, int deed, int date) {
    RelativeClause clause = new RelativeClause(line::word, line::tag);
    return deed < date
        && IntStream.range(deed, date)
            .noneMatch(i -> line.word(i).equals(",") || (i > deed && clause.isOpenedBy(i)));
  }

  private static boolean isAuxiliary(Line line, int i) {
    return line.isVerb(i + 1) || line.lemma(i).equals("be") || line.lemma(i).equals("have");
  }

  /** A year in front of another noun of harm, or "'s" before it, belongs to that noun. */
  private boolean belongsElsewhere(Line line, int first, Trigger trigger) {
    Optional<Phrase> phrase =
        line.phraseAt(first)
            .map(each -> ClauseReader.owned(line, each))
            .filter(each -> each.head() > first);
    return phrase.isPresent()
        && line.timeAt(phrase.get().head()).isEmpty()
        && !phrase.get().covers(trigger.begin())
        && lexicon.nouns.at(line.words(), phrase.get().head()).isPresent();
  }

  /** "The recent attack", "weeks after an attack": past, but nobody says when. */
  private Optional<Dated> recent(Trigger trigger) {
    Line line = trigger.line();
    for (int i = Math.max(0, trigger.from() - 4); i < trigger.begin(); i++) {
      Optional<Phrasebook.Match<Cue>> cue =
          lexicon.cues.at(line.words(), i).filter(match -> match.value() == Cue.RECALLED);
      if (cue.isPresent()) {
        Span span = line.span(i, cue.get().end());
        IncidentDate date =
            new IncidentDate(span, Optional.empty(), "called recent, no day given", true);
        return Optional.of(new Dated(date, FARTHEST, false));
      }
    }
    return Optional.empty();
  }
}
