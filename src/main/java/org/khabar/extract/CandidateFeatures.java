package org.khabar.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.learn.Features;
import org.khabar.model.IncidentStatus;
import org.khabar.model.IncidentType;
import org.khabar.model.Mention;
import org.khabar.model.Role;
import org.khabar.model.Span;

/** What the models are told of the candidates of one article: kinds and classes, never names. */
final class CandidateFeatures {
  private static final int MASKED = "(name)".hashCode();
  private static final int REACH = 12;

  private final NounClasses nouns;
  private final DeedWords deedWords;
  private final Lexicon lexicon;
  private final Reading reading;
  private final List<Candidate> candidates = new ArrayList<>();
  private final GovernorFinder[] governors;
  private final int[][] deedClasses;
  private final int[] lineClasses;
  private final Map<String, List<Integer>> byHead = new LinkedHashMap<>();
  private final List<NounKind> kindOf = new ArrayList<>();
  private final int[] kinds;
  private final int[] linesToDeed;
  private final IncidentType[] typeNear;
  private final List<List<Ruled>> ruled = new ArrayList<>();

  /** A role that the rules give; without a deed where it is told who was held responsible. */
  private record Ruled(Span words, Role role, Optional<Deed> deed) {}

  CandidateFeatures(NounClasses nouns, DeedWords deedWords, Lexicon lexicon, Reading reading) {
    this.nouns = nouns;
    this.deedWords = deedWords;
    this.lexicon = lexicon;
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
    this.kinds = new int[candidates.size()];
    for (int i = 0; i < kinds.length; i++) {
      Candidate each = candidates.get(i);
      kindOf.add(kindAt(each.line(), each.phrase().begin(), each.head()));
      kinds[i] = Features.key(kindOf.get(i));
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

  /** What the noun at {@code head} speaks of, with the words in front of it. */
  NounKind kindAt(Line line, int begin, int head) {
    Optional<Mention.Entity> entity = line.entityAt(head);
    if (entity.isPresent()) {
      if (entity.get().demonym()) {
        return NounKind.DEMONYM;
      }
      return switch (entity.get().kind()) {
        case PERSON -> NounKind.NAMED_PERSON;
        case PLACE -> NounKind.NAMED_PLACE;
        case SITE -> NounKind.NAMED_SITE;
        case WEAPON -> NounKind.WEAPON;
        case DATE -> NounKind.OTHER;
        case ORGANIZATION ->
            switch (reading.senses().organization(entity.get())) {
              case GROUP -> NounKind.NAMED_GROUP;
              case FORCE -> NounKind.NAMED_FORCE;
              default -> NounKind.NAMED_ORGANIZATION;
            };
      };
    }
    return common(line, begin, head);
  }

  private NounKind common(Line line, int begin, int head) {
    List<String> words = line.words();
    Optional<Phrasebook.Match<PersonNoun>> person = lexicon.people.endingAt(words, begin, head + 1);
    if (person.isPresent()) {
      return switch (person.get().value().sense()) {
        case ATTACKER -> NounKind.ATTACKER;
        case FORCE -> NounKind.FORCE;
        default -> NounKind.PERSON;
      };
    }
    if (lexicon.weapons.endingAt(words, begin, head + 1).isPresent()) {
      return NounKind.WEAPON;
    }
    if (lexicon.objects.endingAt(words, begin, head + 1).isPresent()) {
      return NounKind.OBJECT;
    }
    if (lexicon.nouns.endingAt(words, begin, head + 1).isPresent()) {
      return NounKind.EVENT;
    }
    return byClasses(nouns.of(line.lemma(head)), nouns.has(line.lemma(head)));
  }

  private static NounKind byClasses(long classes, boolean known) {
    if (!known && classes == 0) {
      return NounKind.UNKNOWN;
    }
    if (NounClasses.is(classes, NounClass.PERSON)) {
      return NounKind.OTHER_PERSON;
    }
    if (NounClasses.is(classes, NounClass.WEAPON)
        || NounClasses.is(classes, NounClass.EXPLOSIVE)
        || NounClasses.is(classes, NounClass.AMMUNITION)) {
      return NounKind.OTHER_WEAPON;
    }
    if (NounClasses.is(classes, NounClass.VEHICLE)) {
      return NounKind.VEHICLE;
    }
    if (NounClasses.is(classes, NounClass.STRUCTURE)) {
      return NounKind.STRUCTURE;
    }
    if (NounClasses.is(classes, NounClass.GROUP)) {
      return NounKind.OTHER_GROUP;
    }
    if (NounClasses.is(classes, NounClass.ARTIFACT)) {
      return NounKind.ARTIFACT;
    }
    if (NounClasses.is(classes, NounClass.LOCATION)) {
      return NounKind.PLACE;
    }
    if (NounClasses.is(classes, NounClass.ACT) || NounClasses.is(classes, NounClass.EVENT)) {
      return NounKind.ACT;
    }
    if (NounClasses.is(classes, NounClass.COMMUNICATION)) {
      return NounKind.SPEECH;
    }
    return NounClasses.is(classes, NounClass.MATERIAL) ? NounKind.MATTER : NounKind.OTHER;
  }

  /** A word's base form, or that it is a name. */
  int word(Line line, int i) {
    if (i < 0 || i >= line.size()) {
      return i < 0 ? -1 : -2;
    }
    Optional<Mention.Entity> entity = line.entityAt(i);
    if (entity.isPresent()) {
      return entity.get().demonym() ? 101 : Features.key(entity.get().kind());
    }
    if (line.timeAt(i).isPresent()) {
      return 100;
    }
    String tag = line.tag(i);
    if (tag.equals("CD")) {
      return 99;
    }
    String lemma = line.lemma(i);
    boolean noun = tag.startsWith("NN") || tag.equals("FW") || tag.startsWith("JJ");
    boolean known = !noun || nouns.has(lemma) || (tag.startsWith("JJ") && isPlain(lemma));
    return known ? lemma.hashCode() : MASKED;
  }

  private static boolean isPlain(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-');
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
  private List<Ruled> ruled(int number) {
    Candidate each = candidates.get(number);
    Span head = each.line().span(each.head());
    return ruled.get(each.line().number()).stream()
        .filter(said -> said.words().contains(head))
        .toList();
  }

  /** The features of a candidate. */
  int[] of(int number, Gates gates) {
    Features features = new Features();
    features.add(0);
    noun(number, features);
    phrase(number, features);
    government(number, features);
    surroundings(number, features);
    rules(number, features);
    others(number, features);
    gates(number, gates, features);
    return features.keys();
  }

  private void noun(int number, Features features) {
    Candidate each = candidates.get(number);
    Line line = each.line();
    int kind = kinds[number];
    int head = each.head();
    int word = word(line, head);
    features.add(1, word);
    features.add(2, kind);
    features.add(3, kind, each.isHead() ? 1 : 0);
    long classes = word == MASKED ? 0 : nouns.of(line.lemma(head));
    for (NounClass noun : NounClass.values()) {
      if (NounClasses.is(classes, noun)) {
        features.add(4, Features.key(noun));
      }
    }
    features.add(5, Long.hashCode(classes));
    features.add(6, line.tag(head).hashCode(), kind);
    if (word == MASKED) {
      String lemma = line.lemma(head);
      features.add(7, lemma.substring(Math.max(0, lemma.length() - 3)).hashCode());
      features.add(8, Math.min(lemma.length(), 5));
    }
  }

  private void phrase(int number, Features features) {
    Candidate each = candidates.get(number);
    Line line = each.line();
    Phrase phrase = each.phrase();
    int head = each.head();
    int kind = kinds[number];
    features.add(10, Features.key(phrase.determiner()), kind);
    features.add(11, Math.min(5, head - phrase.core()), kind);
    features.add(12, phrase.possessive() ? 1 : 0, phrase.owned() ? 1 : 0);
    for (int i = phrase.core(); i < head; i++) {
      features.add(13, word(line, i));
      features.add(14, line.tag(i).hashCode(), kind);
      if (line.tag(i).equals("CD") || lexicon.numbers.at(line.words(), i).isPresent()) {
        features.add(15, kind);
      }
    }
    if (head > phrase.core()) {
      features.add(16, word(line, head - 1), kind);
      features.add(17, Features.key(common(line, phrase.begin(), head - 1)), kind);
    }
    for (int i = head + 1; i < phrase.end(); i++) {
      features.add(18, word(line, i));
      features.add(19, Features.key(common(line, phrase.begin(), i)), kind, i - head > 1 ? 1 : 0);
      features.add(20, deedClasses[line.number()][i], kind);
    }
    features.add(21, word(line, head - 1));
    features.add(22, word(line, head - 2));
    features.add(23, word(line, head + 1));
    features.add(24, word(line, head + 2));
    features.add(25, word(line, head + 1), kind);
    features.add(26, word(line, phrase.begin() - 1), kind);
    features.add(27, word(line, phrase.begin() - 2), word(line, phrase.begin() - 1));
    features.add(28, word(line, phrase.end()), word(line, phrase.end() + 1));
  }

  private void government(int number, Features features) {
    Candidate each = candidates.get(number);
    Line line = each.line();
    GovernorFinder finder = governors[line.number()];
    int inside = each.isHead() ? 0 : 1;
    governor(30, line, finder.of(each.phrase()), kinds[number] + inside, features);
    Governor above = finder.above(each.phrase());
    if (above.word() >= 0) {
      governor(40, line, above, kinds[number] + inside, features);
    }
  }

  private void governor(int template, Line line, Governor governor, int kind, Features features) {
    int relation = governor.relation().hashCode();
    features.add(template, relation);
    features.add(template + 1, relation, kind);
    if (governor.word() >= 0) {
      int word = word(line, governor.word());
      int deed = deedClasses[line.number()][governor.word()];
      features.add(template + 2, relation, word);
      features.add(template + 3, relation, word, kind);
      features.add(template + 4, relation, deed);
      features.add(template + 5, relation, deed, kind);
      features.add(
          template + 6,
          relation,
          Features.key(common(line, governor.word(), governor.word())),
          kind);
    }
  }

  private void surroundings(int number, Features features) {
    Candidate each = candidates.get(number);
    Line line = each.line();
    int kind = kinds[number];
    int[] classes = deedClasses[line.number()];
    int seen = 0;
    for (int side = -1; side <= 1; side += 2) {
      int nearest = 0;
      for (int away = 1; away <= REACH; away++) {
        int at = each.head() + side * away;
        int deed = at >= 0 && at < classes.length ? classes[at] : 0;
        if (deed > 0) {
          if (nearest == 0) {
            features.add(50, deed, side, kind);
            features.add(51, deed * 4 + Math.min(3, away / 3), side, kind);
            nearest = deed;
          }
          if ((seen & 1 << deed) == 0) {
            features.add(52, deed, side);
          }
          seen |= 1 << deed;
        }
      }
      features.add(53, nearest, side, kind);
    }
    for (int deed = 1; deed <= deedWords.size(); deed++) {
      if ((lineClasses[line.number()] & 1 << deed) != 0) {
        features.add(54, deed, kind);
      }
    }
    int near = Math.min(linesToDeed[line.number()], 4);
    features.add(55, near, kind);
    features.add(90, Features.key(typeNear[line.number()]), kind);
    features.add(91, Features.key(typeNear[line.number()]), near);
    features.add(56, Math.min(line.number(), 6), kind);
    features.add(57, Features.key(line.part()), kind);
    int told = reading.tellings().isEmpty() ? 0 : 1;
    features.add(58, told, kind);
    features.add(59, Math.min(4, reading.tellings().size()));
  }

  private void rules(int number, Features features) {
    int kind = kinds[number];
    for (Deed deed : reading.deeds().get(candidates.get(number).line().number())) {
      features.add(60, Features.key(deed.type()), kind);
      features.add(61, standing(deed), kind);
    }
    for (Ruled said : ruled(number)) {
      int role = Features.key(said.role());
      if (said.deed().isEmpty()) {
        features.add(66, role);
        continue;
      }
      features.add(62, role);
      features.add(63, role, kind);
      Trigger trigger = said.deed().get().trigger();
      int form = (trigger.isNoun() ? 2 : 0) + (trigger.isPassive() ? 1 : 0);
      features.add(64, role, Features.key(trigger.word().construction()), form);
      features.add(65, role, standing(said.deed().get()));
    }
  }

  /** Whether a deed took place, and whether it tells an incident of its own. */
  private static int standing(Deed deed) {
    return (deed.status() == IncidentStatus.HAPPENED ? 0 : 2) + (deed.founds() ? 1 : 0);
  }

  /** What the same word is elsewhere in the article. */
  private void others(int number, Features features) {
    Candidate each = candidates.get(number);
    List<Integer> same = byHead.getOrDefault(each.line().lemma(each.head()), List.of());
    features.add(70, Math.min(same.size(), 5), kinds[number]);
    int from = Math.max(0, Collections.binarySearch(same, number) - 4);
    for (int other : same.subList(from, Math.min(same.size(), from + 9))) {
      if (other != number) {
        Candidate twin = candidates.get(other);
        Governor governor = governors[twin.line().number()].of(twin.phrase());
        int deed = governor.word() < 0 ? 0 : deedClasses[twin.line().number()][governor.word()];
        features.add(71, governor.relation().hashCode(), deed, kinds[number]);
        for (Ruled said : ruled(other)) {
          if (said.deed().isEmpty()) {
            continue;
          }
          features.add(72, Features.key(said.role()));
          features.add(73, Features.key(said.role()), kinds[number]);
        }
      }
    }
  }

  private void gates(int number, Gates gates, Features features) {
    int line = candidates.get(number).line().number();
    int kind = kinds[number];
    int at = Gates.step(gates.line(line));
    int article = Gates.step(gates.article());
    features.add(80, article, kind);
    features.add(81, at, kind);
    features.add(82, at, article);
    features.add(83, Gates.step(Math.max(gates.line(line - 1), gates.line(line + 1))), kind);
  }
}
