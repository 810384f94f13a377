package org.khabar.model;

import java.util.Optional;

/**
 * When an incident took place, and the words that say so.
 *
 * @param span the words
 * @param date the days; absent while unresolved
 * @param basis how the date was reached, or why it was not
 * @param recent whether the words call it recent without giving a day ("the recent attack", "weeks
 *     after")
 */
public record IncidentDate(Span span, Optional<UncertainDate> date, String basis, boolean recent) {}
