package org.khabar.analyse.date;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Mention;
import org.khabar.model.Sentence;
import org.khabar.model.TimexType;
import org.khabar.model.UncertainDate;

/** Gives a time of day the day that is named right behind it: "at 2130 (0130 GMT) on 3 January". */
final class DayBehind {
  private static final String BASIS = "on the day named with it";

  /** What may stand between a time and its day. */
  private static final Set<String> BETWEEN =
      Set.of("(", ")", ",", "on", "of", "local", "time", "gmt", "hours", "hrs", "or");

  private DayBehind() {}

  /** Changes the times of a sentence's expressions, which are in text order. */
  static void apply(Sentence sentence, List<Mention> mentions) {
    Optional<UncertainDate> day = Optional.empty();
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention.Time time = (Mention.Time) mentions.get(i);
      boolean beside = i + 1 < mentions.size() && isBeside(sentence, time, mentions.get(i + 1));
      day = beside ? day : Optional.empty();
      if (isTimeOfDay(time)) {
        if (day.isPresent()) {
          mentions.set(i, on(time, day.get()));
        }
      } else {
        day = time.timex() == TimexType.DATE ? time.date().filter(UncertainDate::isDay) : day;
      }
    }
  }

  private static boolean isTimeOfDay(Mention.Time time) {
    return time.timex() == TimexType.TIME
        && (time.basis().equals(DayTimes.ON_THE_DAY) || time.date().isEmpty())
        && time.value().filter(value -> value.contains("T")).isPresent();
  }

  private static boolean isBeside(Sentence sentence, Mention first, Mention second) {
    int begin = first.span().end();
    int end = second.span().begin();
    return sentence.tokens().stream()
        .filter(token -> token.span().begin() >= begin && token.span().end() <= end)
        .allMatch(token -> BETWEEN.contains(token.text().toLowerCase(Locale.ROOT)));
  }

  private static Mention.Time on(Mention.Time time, UncertainDate day) {
    String value = time.value().orElseThrow();
    String moved = day.edtf() + value.substring(value.indexOf('T'));
    return new Mention.Time(
        time.span(), TimexType.TIME, Optional.of(moved), Optional.of(day), BASIS);
  }
}
