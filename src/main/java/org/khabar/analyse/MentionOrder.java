package org.khabar.analyse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.khabar.model.Mention;

/** The order of mentions: by place, a longer one before those inside it. */
final class MentionOrder {
  private static final Comparator<Mention> ORDER =
      Comparator.comparingInt((Mention mention) -> mention.span().begin())
          .thenComparing(
              Comparator.comparingInt((Mention mention) -> mention.span().end()).reversed())
          .thenComparing(Mention::kind);

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
    all.sort(ORDER);
    return all;
  }
}
