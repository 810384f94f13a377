package org.khabar.serve;

/**
 * A query that the user interface offers, one click away.
 *
 * @param name its short name, for example {@code incidents-by-place}
 * @param group what it stands under, for example {@code incidents}
 * @param title what its button says
 * @param description what it answers
 * @param text the SPARQL text that a click puts into the editor
 */
public record ExampleQuery(
    String name, String group, String title, String description, String text) {}
