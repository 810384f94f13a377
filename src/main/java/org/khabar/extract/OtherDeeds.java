package org.khabar.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What all deeds of an article say on a question, when or where; where one incident's own words say
 * nothing, those of the others often do: "three bombs went off today. The first…".
 */
final class OtherDeeds {
  static final List<String> NAMES =
      List.of(
          "own share",
          "lead",
          "own lead",
          "before",
          "behind",
          "its type",
          "share of others",
          "others");

  private static final int MOST = 60;

  private final List<Said> said = new ArrayList<>();

  /** A deed with what it answers; never empty. */
  private record Said(Deed deed, Set<String> answers) {}

  /**
   * Asks all deeds.
   *
   * @param deeds by line
   * @param answers what a deed says; empty where it says nothing
   */
  OtherDeeds(List<List<Deed>> deeds, Function<Deed, Set<String>> answers) {
    for (List<Deed> line : deeds) {
      for (Deed deed : line) {
        Set<String> own = said.size() < MOST ? answers.apply(deed) : Set.of();
        if (!own.isEmpty()) {
          said.add(new Said(deed, own));
        }
      }
    }
  }

  /** How far an answer to the question about a telling is that of other deeds. */
  double[] of(Telling telling, String answer) {
    Set<Trigger> own = new HashSet<>();
    telling.deeds().forEach(deed -> own.add(deed.trigger()));
    Predicate<Said> isOwn = each -> own.contains(each.deed().trigger());
    int first = telling.first().trigger().span().begin();
    int last = telling.deeds().get(telling.deeds().size() - 1).trigger().span().begin();
    List<Said> others = said.stream().filter(isOwn.negate()).toList();
    Optional<Said> lead = said.stream().findFirst();
    Optional<Said> before =
        others.stream().filter(each -> at(each) < first).reduce((one, next) -> next);
    Optional<Said> behind = others.stream().filter(each -> at(each) > last).findFirst();
    return new double[] {
      share(said.stream().filter(isOwn).toList(), answer),
      says(lead, answer),
      lead.map(each -> Setting.flag(isOwn.test(each))).orElse(Double.NaN),
      says(before, answer),
      says(behind, answer),
      share(others.stream().filter(each -> isAlike(each.deed(), telling)).toList(), answer),
      share(others, answer),
      others.size()
    };
  }

  private static int at(Said said) {
    return said.deed().trigger().span().begin();
  }

  private static boolean isAlike(Deed deed, Telling telling) {
    return deed.type() == telling.type()
        || Types.refines(deed.type(), telling.type())
        || Types.refines(telling.type(), deed.type());
  }

  private static double says(Optional<Said> said, String answer) {
    return said.map(each -> Setting.flag(each.answers().contains(answer))).orElse(Double.NaN);
  }

  private static double share(List<Said> said, String answer) {
    return said.stream()
        .mapToDouble(each -> Setting.flag(each.answers().contains(answer)))
        .average()
        .orElse(Double.NaN);
  }
}
