package org.khabar.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khabar.model.Mention;
import org.khabar.model.UncertainDate;

/** The dates that may be an incident's. */
final class DateOptions {
  private static final int MOST = 40;

  private final Setting setting;
  private final DateChooser chooser;
  private final DateFeatures features;

  DateOptions(
      Setting setting, List<List<Deed>> deeds, List<Telling> tellings, DateChooser chooser) {
    this.setting = setting;
    this.chooser = chooser;
    this.features = new DateFeatures(setting, deeds, tellings, chooser);
  }

  /** The options of a telling, each day or span once; the first is that nothing is said. */
  List<Option<DateChooser.Dated>> of(Telling telling) {
    Map<String, List<NamedDate>> named = named(telling);
    List<NamedDate> nearest = named.values().stream().map(DateOptions::nearest).toList();
    int best = nearest.stream().mapToInt(NamedDate::distance).min().orElse(1000);
    long near = nearest.stream().filter(each -> each.lines() == 0).count();
    double[] about = features.about(telling, best, near);
    List<Option<DateChooser.Dated>> options = new ArrayList<>();
    options.add(Option.unsaid(DateFeatures.NAMES.size(), about));
    for (List<NamedDate> names : named.values()) {
      NamedDate each = nearest(names);
      long rank = nearest.stream().filter(other -> other.distance() < each.distance()).count();
      DateChooser.Dated dated =
          chooser.dated(each.line(), each.time(), each.distance(), each.deed().trigger());
      options.add(Option.of(dated, features.of(telling, each, names, rank), about));
    }
    return options;
  }

  /** By what they say, the time expressions around a telling; each unresolved one by itself. */
  private Map<String, List<NamedDate>> named(Telling telling) {
    Map<String, List<NamedDate>> named = new LinkedHashMap<>();
    int count = 0;
    for (Line line : setting.around(telling)) {
      for (Mention mention : line.mentions()) {
        if (mention instanceof Mention.Time time
            && chooser.isUsable(line, time)
            && count++ < MOST) {
          NamedDate name = named(telling, line, time);
          if (!chooser.isInPassing(line, time, name.deed().trigger())) {
            String day = time.date().map(UncertainDate::edtf).orElse("at " + time.span().begin());
            named.computeIfAbsent(day, none -> new ArrayList<>()).add(name);
          }
        }
      }
    }
    return named;
  }

  /** The one that stands nearest; the first of several. */
  private static NamedDate nearest(List<NamedDate> names) {
    return names.stream().min(Comparator.comparingInt(NamedDate::distance)).orElseThrow();
  }

  private NamedDate named(Telling telling, Line line, Mention.Time time) {
    int word = line.firstWord(time.span());
    Deed deed = Setting.nearest(telling, line, word);
    int apart = Math.abs(line.number() - deed.line().number());
    int distance = apart == 0 ? chooser.distance(line, time, deed.trigger()) : 100 + 30 * apart;
    return new NamedDate(line, time, word, deed, distance);
  }
}
