package org.khabar.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Mention;
import org.khabar.model.UncertainDate;

/** Which days an article names, and how often. */
final class DayNames {
  private static final int LEAD = 2;

  private final Map<String, Integer> mentions = new HashMap<>();
  private final Optional<String> lead;
  private int all;

  DayNames(List<Line> lines, SettingVerbs verbs) {
    this.lead =
        lines.stream()
            .limit(LEAD)
            .flatMap(line -> line.mentions().stream().map(mention -> day(line, mention, verbs)))
            .flatMap(Optional::stream)
            .findFirst();
    for (Line line : lines) {
      for (Mention mention : line.mentions()) {
        if (mention instanceof Mention.Time time && time.date().isPresent()) {
          mentions.merge(time.date().get().edtf(), 1, Integer::sum);
          all++;
        }
      }
    }
  }

  private static Optional<String> day(Line line, Mention mention, SettingVerbs verbs) {
    return mention instanceof Mention.Time time
            && time.date().isPresent()
            && !verbs.isOfReaction(line, time)
        ? time.date().map(UncertainDate::edtf)
        : Optional.empty();
  }

  /** How often a day is named. */
  int mentions(Optional<UncertainDate> day) {
    return day.map(each -> mentions.getOrDefault(each.edtf(), 0)).orElse(0);
  }

  /** The part of all names of days that names a day. */
  double share(Optional<UncertainDate> day) {
    return all == 0 ? 0 : mentions(day) / (double) all;
  }

  /** Whether a day is the first in the article's first lines that is none of a reaction. */
  boolean isLead(Optional<UncertainDate> day) {
    return day.map(UncertainDate::edtf).equals(lead);
  }

  /** How many days are named. */
  int size() {
    return mentions.size();
  }
}
