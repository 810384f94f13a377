package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Mention;

/** The dates that may be an incident's. */
final class DateOptions {
  private static final int MOST = 40;

  private final Setting setting;
  private final DateChooser chooser;
  private final DateFeatures features;

  DateOptions(Setting setting, List<Telling> tellings, DateChooser chooser) {
    this.setting = setting;
    this.chooser = chooser;
    this.features = new DateFeatures(setting, tellings, chooser);
  }

  /** The options of a telling; the first is that nothing is said. */
  List<Option<DateChooser.Dated>> of(Telling telling) {
    List<NamedDate> named = new ArrayList<>();
    for (Line line : setting.around(telling)) {
      for (Mention mention : line.mentions()) {
        if (mention instanceof Mention.Time time
            && chooser.isUsable(line, time)
            && named.size() < MOST) {
          named.add(named(telling, line, time));
        }
      }
    }
    int best = named.stream().mapToInt(NamedDate::distance).min().orElse(1000);
    long near = named.stream().filter(each -> each.lines() == 0).count();
    double[] about = features.about(telling, best, near);
    List<Option<DateChooser.Dated>> options = new ArrayList<>();
    options.add(Option.unsaid(DateFeatures.NAMES.size(), about));
    for (NamedDate each : named) {
      long rank = named.stream().filter(other -> other.distance() < each.distance()).count();
      DateChooser.Dated dated =
          new DateChooser.Dated(DateChooser.date(each.line(), each.time()), each.distance());
      options.add(Option.of(dated, features.of(telling, each, rank), about));
    }
    return options;
  }

  private NamedDate named(Telling telling, Line line, Mention.Time time) {
    int word = line.firstWord(time.span());
    Deed deed = Setting.nearest(telling, line, word);
    int apart = Math.abs(line.number() - deed.line().number());
    int distance = apart == 0 ? chooser.distance(line, time, deed.trigger()) : 100 + 30 * apart;
    return new NamedDate(line, time, word, deed, distance);
  }
}
