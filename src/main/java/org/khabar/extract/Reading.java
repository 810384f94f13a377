package org.khabar.extract;

import java.util.List;

/**
 * What was read of an article before it is settled who played which part.
 *
 * @param text the article's text
 * @param lines its lines, by number
 * @param deeds what each line tells
 * @param tellings the incidents, in the order in which they are told first
 * @param senses what its noun phrases speak of
 */
record Reading(
    String text, List<Line> lines, List<List<Deed>> deeds, List<Telling> tellings, Senses senses) {
  Reading {
    lines = List.copyOf(lines);
    deeds = List.copyOf(deeds);
    tellings = List.copyOf(tellings);
  }
}
