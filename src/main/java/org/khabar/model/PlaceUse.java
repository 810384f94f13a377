package org.khabar.model;

/**
 * A place of an incident and the words that name it.
 *
 * @param place id of the place
 * @param span the words
 */
public record PlaceUse(String place, Span span) {}
