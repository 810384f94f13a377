package org.khabar.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.learn.Features;
import org.khabar.model.IncidentStatus;
import org.khabar.model.IncidentType;
import org.khabar.model.Role;
import org.khabar.model.Span;

/**
 * What the models see of one article: its candidates, what governs them and what is told around.
 */
final class ArticleView {
  private final NounSorter sorter;
  private final Reading reading;
  private final List<Candidate> candidates = new ArrayList<>();
  private final GovernorFinder[] governors;
  private final int[][] deedClasses;
  private final int[] lineClasses;
  private final Map<String, List<Integer>> byHead = new LinkedHashMap<>();
  private final List<NounKind> kindOf = new ArrayList<>();
  private final int[] linesToDeed;
  private final IncidentType[] typeNear;
  private final List<List<Ruled>> ruled = new ArrayList<>();

  /** A role that the rules give; without a deed where it is told who was held responsible. */
  record Ruled(Span words, Role role, Optional<Deed> deed) {}

  ArticleView(NounSorter sorter, DeedWords deedWords, Reading reading) {
    this.sorter = sorter;
    this.reading = reading;
    int size = reading.lines().size();
    this.governors = new GovernorFinder[size];
    this.deedClasses = new int[size][];
    this.lineClasses = new int[size];
    for (Line line : reading.lines()) {
      candidates.addAll(CandidateFinder.in(line));
      governors[line.number()] = new GovernorFinder(line);
      int[] classes = new int[line.size()];
      for (int i = 0; i < classes.length; i++) {
        classes[i] = line.isPreposition(i) ? 0 : deedWords.of(line.lemma(i));
        lineClasses[line.number()] |= 1 << classes[i];
      }
      deedClasses[line.number()] = classes;
    }
    for (int i = 0; i < candidates.size(); i++) {
      Candidate each = candidates.get(i);
      kindOf.add(sorter.kindAt(each.line(), each.phrase().begin(), each.head()));
      byHead.computeIfAbsent(each.line().lemma(each.head()), unused -> new ArrayList<>()).add(i);
    }
    this.typeNear = new IncidentType[size];
    this.linesToDeed = distances();
    reading.lines().forEach(line -> ruled.add(ruled(line)));
    for (Telling telling : reading.tellings()) {
      for (Role role : Role.values()) {
        telling.responsible().of(role).forEach(each -> addResponsible(each.best(), role));
      }
    }
  }

  private List<Ruled> ruled(Line line) {
    List<Ruled> found = new ArrayList<>();
    for (Deed deed : reading.deeds().get(line.number())) {
      for (Role role : Role.values()) {
        for (Filler filler : deed.casting().of(role)) {
          found.add(new Ruled(filler.best(), role, Optional.of(deed)));
        }
      }
    }
    return found;
  }

  private void addResponsible(Span words, Role role) {
    int low = 0;
    int high = reading.lines().size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (reading.lines().get(middle).span().begin() <= words.begin()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    ruled.get(low).add(new Ruled(words, role, Optional.empty()));
  }

  /** How many lines each line is from one that tells an incident of its own; notes its type. */
  private int[] distances() {
    int size = reading.lines().size();
    int[] away = new int[size];
    IncidentType type = IncidentType.ATTACK;
    int last = -99;
    for (int i = 0; i < size; i++) {
      Optional<Deed> founding = founding(i);
      last = founding.isPresent() ? i : last;
      type = founding.map(Deed::type).orElse(type);
      away[i] = i - last;
      typeNear[i] = type;
    }
    last = size + 99;
    for (int i = size - 1; i >= 0; i--) {
      Optional<Deed> founding = founding(i);
      last = founding.isPresent() ? i : last;
      type = founding.map(Deed::type).orElse(type);
      if (last - i < away[i]) {
        away[i] = last - i;
        typeNear[i] = type;
      }
    }
    return away;
  }

  private Optional<Deed> founding(int line) {
    return reading.deeds().get(line).stream().filter(Deed::founds).findFirst();
  }

  List<Candidate> candidates() {
    return candidates;
  }

  NounKind kindOf(int candidate) {
    return kindOf.get(candidate);
  }

  /** How many deeds of a line tell an incident of their own. */
  int deedsIn(Line line) {
    return (int) reading.deeds().get(line.number()).stream().filter(Deed::founds).count();
  }

  /** What the deeds of a line tell, whether it took place, and which parts are cast. */
  void told(Line line, int template, Features features) {
    for (Deed deed : reading.deeds().get(line.number())) {
      features.add(template, Features.key(deed.type()), standing(deed));
    }
    ruled.get(line.number()).forEach(each -> features.add(template + 1, Features.key(each.role())));
  }

  /** How many lines away the next such line is. */
  int linesToDeed(Line line) {
    return Math.min(9, linesToDeed[line.number()]);
  }

  /** How many incidents the rules found. */
  int tellings() {
    return reading.tellings().size();
  }

  /** The roles that the rules give to a candidate. */
  Set<Role> rolesOf(int number) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    ruled(number).stream()
        .filter(each -> each.deed().isPresent())
        .forEach(each -> roles.add(each.role()));
    return roles;
  }

  /** What the deeds of its line say of a candidate. */
  List<Ruled> ruled(int number) {
    Candidate each = candidates.get(number);
    Span head = each.line().span(each.head());
    return ruled.get(each.line().number()).stream()
        .filter(said -> said.words().contains(head))
        .toList();
  }

  NounSorter sorter() {
    return sorter;
  }

  GovernorFinder governors(Line line) {
    return governors[line.number()];
  }

  /** The class of a word of violence, 0 for others and outside the line. */
  int deedClass(Line line, int word) {
    int[] classes = deedClasses[line.number()];
    return word >= 0 && word < classes.length ? classes[word] : 0;
  }

  /** A bit for each class of words of violence in a line. */
  int deedClasses(Line line) {
    return lineClasses[line.number()];
  }

  /** The type that the nearest line tells which tells an incident of its own. */
  IncidentType typeNear(Line line) {
    return typeNear[line.number()];
  }

  List<Deed> deeds(Line line) {
    return reading.deeds().get(line.number());
  }

  /** The candidates with the same noun, in text order. */
  List<Integer> alike(int number) {
    Candidate each = candidates.get(number);
    return byHead.getOrDefault(each.line().lemma(each.head()), List.of());
  }

  /** Whether a deed took place, and whether it tells an incident of its own. */
  static int standing(Deed deed) {
    return (deed.status() == IncidentStatus.HAPPENED ? 0 : 2) + (deed.founds() ? 1 : 0);
  }
}
