package org.khabar.model;

/**
 * A part of an article's text.
 *
 * @param kind what it is for
 * @param span where it stands
 */
public record TextPart(PartKind kind, Span span) {}
