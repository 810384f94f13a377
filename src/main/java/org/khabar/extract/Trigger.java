package org.khabar.extract;

import java.util.Optional;
import org.khabar.model.IncidentType;
import org.khabar.model.Span;

/**
 * Words that tell an incident, at one place of a text.
 *
 * @param line where they stand
 * @param begin their first word
 * @param end behind the first stretch of them
 * @param last behind all of them
 * @param word what the list says of them
 * @param type what they tell here, with the words around them
 * @param form the form in which they stand
 * @param phrase the noun phrase that they head
 * @param group the verb group that they close
 */
record Trigger(
    Line line,
    int begin,
    int end,
    int last,
    TriggerWord word,
    IncidentType type,
    Form form,
    Optional<Phrase> phrase,
    Optional<VerbGroup> group) {
  boolean isNoun() {
    return phrase.isPresent();
  }

  boolean isPlural() {
    return form == Form.PLURAL;
  }

  boolean isPassive() {
    return group.isPresent() && group.get().passive();
  }

  /** The same words, telling something more exact. */
  Trigger as(IncidentType exact) {
    return new Trigger(line, begin, end, last, word, exact, form, phrase, group);
  }

  /** First word of the noun phrase or of the verb group. */
  int from() {
    return phrase.map(Phrase::begin).orElseGet(() -> group.map(VerbGroup::begin).orElse(begin));
  }

  /** The words themselves. */
  Span span() {
    return phrase
        .map(each -> line.span(each.begin(), each.end()))
        .orElseGet(() -> line.span(begin, last));
  }
}
