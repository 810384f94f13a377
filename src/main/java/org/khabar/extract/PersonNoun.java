package org.khabar.extract;

import java.util.Optional;
import org.khabar.model.IncidentType;

/**
 * What {@code people.tsv} says of a noun.
 *
 * @param sense attacker, force or person
 * @param type what an attacker so called does
 */
record PersonNoun(Sense sense, Optional<IncidentType> type) {}
