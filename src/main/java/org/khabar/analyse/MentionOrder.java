package org.khabar.analyse;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Mention;

/** Brings the mentions of a sentence together. */
final class MentionOrder {
  private MentionOrder() {}

  /** A sentence's names and times together, without names inside times. */
  static List<Mention> merge(List<Mention> names, List<Mention> times) {
    List<Mention> all = new ArrayList<>(times);
    for (Mention name : names) {
      boolean inTime = times.stream().anyMatch(time -> time.span().contains(name.span()));
      if (!inTime) {
        all.add(name);
      }
    }
    all.sort(Mention.TEXT_ORDER);
    return all;
  }
}
