package org.khabar.analyse.text;

import java.util.List;
import org.khabar.model.PartKind;
import org.khabar.model.Span;

/**
 * The words of a sentence, before they are tagged.
 *
 * @param part the kind of part it is in
 * @param paragraph number of its paragraph, from 0
 * @param letterCase of its paragraph
 * @param tokens where they stand in the reading view, never empty
 */
public record WordSequence(
    PartKind part, int paragraph, LetterCase letterCase, List<Span> tokens) {}
