package org.khabar.extract;

import java.util.Optional;
import org.khabar.model.Span;

/**
 * Words for someone or something that plays a part.
 *
 * @param best the name, else the description
 * @param description the description beside a name
 * @param ref id of the entity, where it has one
 * @param name whether {@code best} is a name
 * @param definite whether the text takes it as known: "the building"
 */
record Filler(
    Span best, Optional<Span> description, Optional<String> ref, boolean name, boolean definite) {}
