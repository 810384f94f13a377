package org.khabar.extract;

import java.util.List;
import org.khabar.model.Span;

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

  /** The last line that does not begin behind a span. */
  Line lineAt(Span span) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.get(middle).span().begin() <= span.begin()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return lines.get(low);
  }
}
