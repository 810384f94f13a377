package org.khabar.extract;

import java.util.Optional;
import org.khabar.model.Count;
import org.khabar.model.Span;
import org.khabar.model.TollKind;

/**
 * How many people one place of a text says were hit.
 *
 * @param kind what happened to them
 * @param count how many
 * @param line where it stands
 * @param word the word of harm
 * @param span from the people to that word
 * @param speaker who says so
 * @param latest whether the words call it the newest figure ("the toll rose to 12")
 * @param attackers whether those counted are the attackers
 * @param more whether they come on top of those told before ("they also killed a farmer")
 */
record TollFinding(
    TollKind kind,
    Count count,
    Line line,
    int word,
    Span span,
    Optional<SpeakerFinder.Speaker> speaker,
    boolean latest,
    boolean attackers,
    boolean more) {
  /** A figure of the people hit, neither newest nor on top of another. */
  TollFinding(
      TollKind kind,
      Count count,
      Line line,
      int word,
      Span span,
      Optional<SpeakerFinder.Speaker> speaker) {
    this(kind, count, line, word, span, speaker, false, false, false);
  }

  TollFinding latest(boolean yes) {
    return new TollFinding(kind, count, line, word, span, speaker, yes, attackers, more);
  }

  TollFinding attackers(boolean yes) {
    return new TollFinding(kind, count, line, word, span, speaker, latest, yes, more);
  }

  TollFinding more(boolean yes) {
    return new TollFinding(kind, count, line, word, span, speaker, latest, attackers, yes);
  }
}
