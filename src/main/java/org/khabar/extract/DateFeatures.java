package org.khabar.extract;

import static org.khabar.extract.Setting.flag;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khabar.model.IncidentDate;
import org.khabar.model.IncidentStatus;
import org.khabar.model.IncidentType;
import org.khabar.model.Mention;
import org.khabar.model.UncertainDate;

/** What speaks for a date being an incident's, as numbers. */
final class DateFeatures {
  private static final List<String> OWN =
      List.of(
          "none",
          "line distance",
          "lines behind",
          "word distance",
          "reading distance",
          "same line as first deed",
          "same paragraph",
          "line",
          "behind trigger",
          "behind speech",
          "finite verbs between",
          "commas between",
          "preposition on",
          "preposition in",
          "preposition since",
          "preposition until or for",
          "preposition after or before",
          "days before publication",
          "days long",
          "is a day",
          "as written",
          "from the date before",
          "time of day",
          "unresolved",
          "counted from publication",
          "mentions of the day",
          "share of the days",
          "rank by distance",
          "distance to another telling",
          "nearer to another telling",
          "dates between",
          "speech nearer",
          "in another telling's lines",
          "nearest telling's order",
          "names",
          "names in telling's lines",
          "part of the day",
          "found by rules",
          "line gate",
          "first line",
          "lead day",
          "calendar day",
          "in front",
          "shared persons");

  private static final List<String> ABOUT =
      List.of(
          "best reading distance",
          "telling line",
          "telling lines",
          "telling order",
          "tellings",
          "happened",
          "recalled",
          "noun",
          "plural",
          "kidnapping",
          "bombing",
          "placed",
          "counted",
          "dates in lines",
          "finding on trigger",
          "telling gate",
          "article gate",
          "points back",
          "indefinite",
          "passive",
          "perfect",
          "own dates",
          "days");

  static final List<String> NAMES =
      Stream.of(OWN, SettingVerbs.NAMES, OtherDeeds.NAMES, ABOUT).flatMap(List::stream).toList();

  private static final int NEAR = 40;

  private static final int IN_FRONT = 2;

  private final Setting setting;
  private final List<Telling> tellings;
  private final DateChooser chooser;
  private final SettingVerbs verbs;
  private final OtherDeeds others;
  private final OtherTellings elsewhere;
  private final DayNames days;

  DateFeatures(
      Setting setting, List<List<Deed>> deeds, List<Telling> tellings, DateChooser chooser) {
    this.setting = setting;
    this.tellings = tellings;
    this.chooser = chooser;
    this.verbs = new SettingVerbs(tellings, chooser.reactions());
    this.others = new OtherDeeds(deeds, this::said);
    this.elsewhere = new OtherTellings(tellings);
    this.days = new DayNames(setting.lines(), verbs);
  }

  private Set<String> said(Deed deed) {
    return deed.date()
        .filter(each -> each.distance() < NEAR && !each.ofReaction())
        .map(DateChooser.Dated::date)
        .filter(
            each ->
                deed.line()
                    .timeAt(deed.line().firstWord(each.span()))
                    .filter(time -> !verbs.isOfReaction(deed.line(), time))
                    .isPresent())
        .flatMap(IncidentDate::date)
        .map(day -> Set.of(day.edtf()))
        .orElse(Set.of());
  }

  /** What is the same for all options of a telling. */
  double[] about(Telling telling, int best, long near) {
    Trigger trigger = telling.first().trigger();
    IncidentType type = telling.type();
    return new double[] {
      best,
      telling.first().line().number(),
      telling.lines().size(),
      tellings.indexOf(telling),
      tellings.size(),
      flag(telling.status() == IncidentStatus.HAPPENED),
      flag(telling.first().recalled()),
      flag(trigger.isNoun()),
      flag(trigger.isPlural()),
      flag(type == IncidentType.KIDNAPPING),
      flag(type.path().contains(IncidentType.BOMBING)),
      flag(telling.first().place().isPresent()),
      flag(!telling.tolls().isEmpty()),
      near,
      flag(telling.date().isPresent()),
      setting.gate(telling),
      setting.gates().article(),
      flag(telling.first().pointsBack()),
      flag(
          trigger.phrase().filter(p -> p.determiner() == Phrase.Determiner.INDEFINITE).isPresent()),
      flag(trigger.isPassive()),
      flag(
          IntStream.range(trigger.from(), trigger.end())
              .anyMatch(i -> trigger.line().lemma(i).equals("have"))),
      telling.deeds().stream().filter(deed -> !said(deed).isEmpty()).count(),
      days.size()
    };
  }

  /** What speaks for one date of a telling. */
  double[] of(Telling telling, NamedDate each, List<NamedDate> names, long rank) {
    Line line = each.line();
    Trigger trigger = each.deed().trigger();
    boolean same = each.lines() == 0;
    String before = line.word(each.word() - 1);
    Optional<UncertainDate> date = each.time().date();
    String basis = each.time().basis();
    OtherTellings.Nearest beside = elsewhere.to(telling, each, chooser);
    double[] own = {
      0,
      each.lines(),
      line.number() - each.deed().line().number(),
      same ? Math.abs(each.word() - trigger.from()) : Double.NaN,
      each.distance(),
      flag(line == telling.first().line()),
      flag(line.paragraph() == each.deed().line().paragraph()),
      line.number(),
      same ? flag(each.word() > trigger.from()) : Double.NaN,
      flag(chooser.reactions().isBehindSpeech(line, each.word())),
      same ? between(line, each.word(), trigger.from(), true) : Double.NaN,
      same ? between(line, each.word(), trigger.from(), false) : Double.NaN,
      flag(before.equals("on")),
      flag(before.equals("in") || before.equals("during")),
      flag(before.equals("since") || before.equals("from")),
      flag(before.equals("until") || before.equals("for") || before.equals("by")),
      flag(before.equals("after") || before.equals("before") || before.equals("following")),
      age(date),
      length(date),
      flag(date.filter(UncertainDate::isDay).isPresent()),
      flag(basis.equals("as written")),
      flag(basis.equals("counted from the date before")),
      flag(basis.equals("on the day named before")),
      flag(date.isEmpty()),
      flag(basis.equals("counted from publication")),
      days.mentions(date),
      days.share(date),
      rank,
      beside.distance(),
      each.distance() - beside.distance(),
      datesBetween(each),
      flag(isSpeechNearer(line, each.word())),
      flag(!same && beside.distance() < 100),
      beside.order(),
      names.size(),
      names.stream().filter(name -> name.lines() == 0).count(),
      flag(namesPartOfDay(each.time())),
      flag(isFoundByRules(telling, date)),
      setting.gates().line(line.number()),
      flag(names.stream().anyMatch(name -> name.line().number() == 0)),
      flag(days.isLead(date)),
      flag(basis.startsWith("most recent") || basis.equals("as written")),
      flag(each.word() <= IN_FRONT),
      line == each.deed().line() ? Double.NaN : Setting.sharedPersons(telling, line)
    };
    double[] verb = verbs.of(telling, each, names);
    double[] other = others.of(telling, date.map(UncertainDate::edtf).orElse(""));
    return Stream.of(own, verb, other).flatMapToDouble(DoubleStream::of).toArray();
  }

  /** How many other dates are named on the way to the deed. */
  private int datesBetween(NamedDate each) {
    int at = each.time().span().begin();
    int deed = each.deed().trigger().span().begin();
    int count = 0;
    for (int i = Math.min(each.line().number(), each.deed().line().number());
        i <= Math.max(each.line().number(), each.deed().line().number());
        i++) {
      for (Mention mention : setting.lines().get(i).mentions()) {
        int other = mention.span().begin();
        boolean inside = other > Math.min(at, deed) && other < Math.max(at, deed);
        count += inside && mention instanceof Mention.Time time && time.date().isPresent() ? 1 : 0;
      }
    }
    return count;
  }

  /** Whether the verb next to a date is one of saying. */
  private boolean isSpeechNearer(Line line, int word) {
    for (int step = 1; step <= 4; step++) {
      for (int at : new int[] {word - step, word + step}) {
        if (line.isVerb(at)) {
          return chooser.reactions().isSpeech(line, at);
        }
      }
    }
    return false;
  }

  private static boolean namesPartOfDay(Mention.Time time) {
    return time.value().filter(value -> value.indexOf('T') > 0).isPresent();
  }

  private static boolean isFoundByRules(Telling telling, Optional<UncertainDate> date) {
    return date.isPresent()
        && telling
            .date()
            .flatMap(dated -> dated.date().date())
            .filter(date.get()::equals)
            .isPresent();
  }

  private static int between(Line line, int one, int other, boolean verbs) {
    int count = 0;
    for (int i = Math.min(one, other) + 1; i < Math.max(one, other); i++) {
      count += (verbs ? line.isFinite(i) : line.word(i).equals(",")) ? 1 : 0;
    }
    return count;
  }

  /** Days from the date to the article's; a day or two where one of them is not known. */
  private double age(Optional<UncertainDate> date) {
    Optional<LocalDate> appeared = setting.published().flatMap(UncertainDate::latest);
    Optional<LocalDate> latest = date.flatMap(UncertainDate::latest);
    return appeared.isPresent() && latest.isPresent()
        ? ChronoUnit.DAYS.between(latest.get(), appeared.get())
        : 1;
  }

  private static double length(Optional<UncertainDate> date) {
    Optional<LocalDate> earliest = date.flatMap(UncertainDate::earliest);
    Optional<LocalDate> latest = date.flatMap(UncertainDate::latest);
    return earliest.isPresent() && latest.isPresent()
        ? 1 + ChronoUnit.DAYS.between(earliest.get(), latest.get())
        : 1;
  }
}
