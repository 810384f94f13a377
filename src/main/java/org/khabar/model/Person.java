package org.khabar.model;

import java.util.Optional;

/**
 * A person that an article names.
 *
 * @param id for example {@code person/murtaza-wahab}
 * @param name the longest name the article gives
 * @param description office or rank as the article words it
 */
public record Person(String id, String name, Optional<String> description) {}
