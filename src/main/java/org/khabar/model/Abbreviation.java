package org.khabar.model;

/**
 * A short form that the article itself explains, as in "Karachi Police Office (KPO)".
 *
 * @param shortForm the short form
 * @param longForm where its long form stands
 */
public record Abbreviation(String shortForm, Span longForm) {}
