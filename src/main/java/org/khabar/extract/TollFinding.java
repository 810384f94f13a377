package org.khabar.extract;

import java.util.Optional;
import org.khabar.model.Count;
import org.khabar.model.Span;
import org.khabar.model.TollKind;

/**
 * One figure that a line gives of people hit.
 *
 * @param kind what happened to them
 * @param count how many
 * @param line where it stands
 * @param word the word of harm
 * @param span from the people to that word
 * @param latest whether the words call it the newest figure ("the toll rose to 12")
 * @param attackers whether those counted are the attackers
 * @param speaker who says so
 */
record TollFinding(
    TollKind kind,
    Count count,
    Line line,
    int word,
    Span span,
    boolean latest,
    boolean attackers,
    Optional<SpeakerFinder.Speaker> speaker) {}
