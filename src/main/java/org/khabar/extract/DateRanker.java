package org.khabar.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.khabar.learn.BoostedTrees;
import org.khabar.model.DatePrecision;
import org.khabar.model.IncidentDate;
import org.khabar.model.UncertainDate;

/** Chooses an incident's date among all that its article names, by a model. */
final class DateRanker {
  /** Words, clauses counting more, within which a date is said of the deed itself. */
  private static final int NEAR = 24;

  private static final int BESIDE = 8;

  private final ToDoubleFunction<double[]> model;

  DateRanker(ToDoubleFunction<double[]> model) {
    this.model = model;
  }

  /** With the model in the jar. */
  static DateRanker load() {
    return new DateRanker(
        BoostedTrees.load(DateRanker.class, "when.model", DateFeatures.NAMES)::score);
  }

  /**
   * A date in the words that tell it ("the 2011 ambush"), else the likeliest by the model.
   *
   * <p>Where the article says none but in the words themselves, what took place did so by the day
   * of the dateline; in an article without one, a date near the words goes before the model, and
   * any date that the rules find before none.
   */
  Optional<IncidentDate> choose(
      Telling telling, List<Option<DateChooser.Dated>> options, Setting setting) {
    Optional<DateChooser.Dated> read = telling.date();
    boolean sent = setting.datelineDay().isPresent();
    if (read.filter(each -> each.distance() == 0 || (!sent && isSure(each))).isPresent()) {
      return read.map(dated -> date(dated, sent));
    }
    Option<DateChooser.Dated> best = options.get(0);
    for (Option<DateChooser.Dated> option : options) {
      best = model.applyAsDouble(option.row()) > model.applyAsDouble(best.row()) ? option : best;
    }
    return best.answer()
        .or(() -> read.filter(each -> !sent || isSpelledOut(each)))
        .map(dated -> date(dated, sent))
        .or(() -> byThen(telling, setting))
        .or(() -> read.map(DateChooser.Dated::date).filter(date -> date.date().isEmpty()));
  }

  /** "Raided the town in 1987", "killed on 3 September": by its words, not by publication. */
  private static boolean isSpelledOut(DateChooser.Dated dated) {
    return dated.distance() <= BESIDE
        && dated.date().date().isPresent()
        && !dated.date().basis().startsWith("counted");
  }

  /** What the words near by say, if only that it was recent. */
  private static boolean isSure(DateChooser.Dated dated) {
    return dated.distance() <= NEAR || dated.date().recent();
  }

  /** What did not stay words or a plan was at some day. */
  private static boolean tookPlace(Telling telling) {
    return switch (telling.status()) {
      case HAPPENED, ATTEMPTED, FOILED, ALLEGED -> true;
      default -> false;
    };
  }

  private static Optional<IncidentDate> byThen(Telling telling, Setting setting) {
    return setting
        .datelineDay()
        .filter(day -> tookPlace(telling) && day.date().flatMap(UncertainDate::latest).isPresent())
        .map(day -> new IncidentDate(day.span(), day.date(), day.basis(), false))
        .map(day -> by(day, "told by the day of the dateline"));
  }

  /** In a dispatch the day of a reaction is mostly the deed's; else the deed was up to that day. */
  private static IncidentDate date(DateChooser.Dated dated, boolean sent) {
    return sent || !dated.ofReaction()
        ? dated.date()
        : by(dated.date(), "by the day of a reaction to it");
  }

  /** Some day up to the last one of a date. */
  private static IncidentDate by(IncidentDate date, String basis) {
    Optional<UncertainDate> open =
        date.date()
            .flatMap(UncertainDate::latest)
            .map(
                latest ->
                    new UncertainDate(
                        "../" + latest,
                        Optional.empty(),
                        Optional.of(latest),
                        DatePrecision.INTERVAL));
    return new IncidentDate(date.span(), open, basis, date.recent());
  }
}
