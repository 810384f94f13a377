package org.khabar.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Analysis;
import org.khabar.model.Entities;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.PartKind;
import org.khabar.model.Place;
import org.khabar.model.Sentence;
import org.khabar.model.TimexType;
import org.khabar.model.UncertainDate;

/**
 * What stands around the incidents of an article: its lines, when it appeared, and what its
 * dateline names.
 *
 * @param lines in text order
 * @param published when it appeared
 * @param datelineDay the day in its dateline
 * @param datelinePlaces the places in its dateline
 * @param gates how likely its lines tell who played a part
 */
record Setting(
    List<Line> lines,
    Optional<UncertainDate> published,
    Optional<Mention.Time> datelineDay,
    List<Mention.Entity> datelinePlaces,
    Gates gates) {
  private static final int BESIDE = 3;
  private static final int LEAD = 3;
  private static final int MOST_DEEDS = 8;

  Setting {
    lines = List.copyOf(lines);
    datelinePlaces = List.copyOf(datelinePlaces);
  }

  /** The setting of an analysed article. */
  static Setting of(Analysis analysis, Entities entities, List<Line> lines, Gates gates) {
    List<Sentence> datelines =
        analysis.sentences().stream().filter(each -> each.part() == PartKind.DATELINE).toList();
    List<Mention> inside =
        entities.mentions().stream()
            .filter(each -> datelines.stream().anyMatch(line -> line.span().contains(each.span())))
            .toList();
    Optional<Mention.Time> day =
        inside.stream()
            .filter(Mention.Time.class::isInstance)
            .map(Mention.Time.class::cast)
            .filter(each -> each.timex() == TimexType.DATE)
            .filter(each -> each.date().filter(UncertainDate::isDay).isPresent())
            .findFirst();
    List<Mention.Entity> places =
        inside.stream()
            .filter(each -> each.kind() == MentionKind.PLACE)
            .map(Mention.Entity.class::cast)
            .toList();
    return new Setting(lines, analysis.article().published(), day, places, gates);
  }

  /** The lines around a telling and those at the article's beginning. */
  List<Line> around(Telling telling) {
    Set<Integer> numbers = new LinkedHashSet<>();
    telling.deeds().stream()
        .limit(MOST_DEEDS)
        .map(deed -> deed.line().number())
        .forEach(at -> addBetween(numbers, at - BESIDE, at + BESIDE));
    addBetween(numbers, 0, LEAD - 1);
    List<Line> around = new ArrayList<>();
    numbers.stream().sorted().forEach(number -> around.add(lines.get(number)));
    return around;
  }

  private void addBetween(Set<Integer> numbers, int first, int last) {
    for (int i = Math.max(0, first); i <= Math.min(last, lines.size() - 1); i++) {
      numbers.add(i);
    }
  }

  /** The deed of a telling whose words stand nearest to a word of a line. */
  static Deed nearest(Telling telling, Line line, int word) {
    Deed nearest = telling.first();
    int best = Integer.MAX_VALUE;
    for (Deed deed : telling.deeds().subList(0, Math.min(MOST_DEEDS, telling.deeds().size()))) {
      int lines = Math.abs(deed.line().number() - line.number());
      int words = lines == 0 ? Math.abs(deed.trigger().from() - word) : 0;
      if (1000 * lines + words < best) {
        best = 1000 * lines + words;
        nearest = deed;
      }
    }
    return nearest;
  }

  /** The likeliest of a telling's lines. */
  double gate(Telling telling) {
    return telling.deeds().stream()
        .mapToDouble(deed -> gates.line(deed.line().number()))
        .max()
        .orElse(0);
  }

  /** How many persons a line names that the lines of a telling name as well. */
  static long sharedPersons(Telling telling, Line line) {
    Set<String> there = persons(line);
    return there.isEmpty()
        ? 0
        : telling.deeds().stream()
            .flatMap(deed -> persons(deed.line()).stream())
            .distinct()
            .filter(there::contains)
            .count();
  }

  private static Set<String> persons(Line line) {
    Set<String> persons = new HashSet<>();
    for (Mention mention : line.mentions()) {
      if (mention instanceof Mention.Entity entity && entity.kind() == MentionKind.PERSON) {
        entity.ref().ifPresent(persons::add);
      }
    }
    return persons;
  }

  /** 1 for true, as features are numbers. */
  static double flag(boolean value) {
    return value ? 1 : 0;
  }

  /** The country of a place, "" where none is known. */
  static String country(Place place) {
    return place.country().orElse("");
  }
}
