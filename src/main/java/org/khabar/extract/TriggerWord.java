package org.khabar.extract;

import org.khabar.model.IncidentType;

/**
 * What {@code triggers.tsv} says of a word that tells an incident.
 *
 * @param type what it tells
 * @param construction who stands where around it
 * @param founds whether it can tell a new incident by itself
 */
record TriggerWord(IncidentType type, Construction construction, boolean founds) {}
