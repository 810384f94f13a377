package org.khabar.extract;

import java.util.Collections;
import java.util.List;
import org.khabar.learn.Features;

/** What the models are told of the candidates of one article: kinds and classes, never names. */
final class CandidateFeatures {
  private static final int REACH = 12;
  private static final int BESIDE = 8;

  private final ArticleView view;
  private final NounSorter sorter;

  CandidateFeatures(ArticleView view) {
    this.view = view;
    this.sorter = view.sorter();
  }

  private int kind(int number) {
    return Features.key(view.kindOf(number));
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
    Candidate each = view.candidates().get(number);
    Line line = each.line();
    int kind = kind(number);
    int head = each.head();
    int word = sorter.word(line, head);
    features.add(1, word);
    features.add(2, kind);
    features.add(3, kind, each.isHead() ? 1 : 0);
    long classes = sorter.classes(line, head);
    for (NounClass noun : NounClass.values()) {
      if (NounClasses.is(classes, noun)) {
        features.add(4, Features.key(noun));
      }
    }
    features.add(5, Long.hashCode(classes));
    features.add(6, NounSorter.tag(line, head), kind);
    if (word == NounSorter.MASKED) {
      String lemma = line.lemma(head);
      features.add(7, lemma.substring(Math.max(0, lemma.length() - 3)).hashCode());
      features.add(8, Math.min(lemma.length(), 5));
    }
  }

  private void phrase(int number, Features features) {
    Candidate each = view.candidates().get(number);
    Line line = each.line();
    Phrase phrase = each.phrase();
    int head = each.head();
    int kind = kind(number);
    features.add(10, Features.key(phrase.determiner()), kind);
    features.add(11, Math.min(5, head - phrase.core()), kind);
    features.add(12, phrase.possessive() ? 1 : 0, phrase.owned() ? 1 : 0);
    for (int i = Math.max(phrase.core(), head - BESIDE); i < head; i++) {
      features.add(13, sorter.word(line, i));
      features.add(14, NounSorter.tag(line, i), kind);
      if (sorter.isNumber(line, i)) {
        features.add(15, kind);
      }
    }
    if (head > phrase.core()) {
      features.add(16, sorter.word(line, head - 1), kind);
      features.add(17, Features.key(sorter.common(line, phrase.begin(), head - 1)), kind);
    }
    for (int i = head + 1; i < Math.min(phrase.end(), head + BESIDE); i++) {
      features.add(18, sorter.word(line, i));
      features.add(
          19, Features.key(sorter.common(line, phrase.begin(), i)), kind, i - head > 1 ? 1 : 0);
      features.add(20, view.deedClass(line, i), kind);
    }
    features.add(21, sorter.word(line, head - 1));
    features.add(22, sorter.word(line, head - 2));
    features.add(23, sorter.word(line, head + 1));
    features.add(24, sorter.word(line, head + 2));
    features.add(25, sorter.word(line, head + 1), kind);
    features.add(26, sorter.word(line, phrase.begin() - 1), kind);
    features.add(27, sorter.word(line, phrase.begin() - 2), sorter.word(line, phrase.begin() - 1));
    features.add(28, sorter.word(line, phrase.end()), sorter.word(line, phrase.end() + 1));
  }

  private void government(int number, Features features) {
    Candidate each = view.candidates().get(number);
    Line line = each.line();
    GovernorFinder finder = view.governors(line);
    int inside = each.isHead() ? 0 : 1;
    governor(30, line, finder.of(each.phrase()), kind(number) + inside, features);
    Governor above = finder.above(each.phrase());
    if (above.word() >= 0) {
      governor(40, line, above, kind(number) + inside, features);
    }
  }

  private void governor(int template, Line line, Governor governor, int kind, Features features) {
    int relation = governor.relation().hashCode();
    features.add(template, relation);
    features.add(template + 1, relation, kind);
    if (governor.word() >= 0) {
      int word = sorter.word(line, governor.word());
      int deed = view.deedClass(line, governor.word());
      features.add(template + 2, relation, word);
      features.add(template + 3, relation, word, kind);
      features.add(template + 4, relation, deed);
      features.add(template + 5, relation, deed, kind);
      features.add(
          template + 6,
          relation,
          Features.key(sorter.common(line, governor.word(), governor.word())),
          kind);
    }
  }

  private void surroundings(int number, Features features) {
    Candidate each = view.candidates().get(number);
    Line line = each.line();
    int kind = kind(number);
    int seen = 0;
    for (int side = -1; side <= 1; side += 2) {
      int nearest = 0;
      for (int away = 1; away <= REACH; away++) {
        int at = each.head() + side * away;
        int deed = view.deedClass(line, at);
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
    for (int deed = 1; deed < 32; deed++) {
      if ((view.deedClasses(line) & 1 << deed) != 0) {
        features.add(54, deed, kind);
      }
    }
    int near = Math.min(view.linesToDeed(line), 4);
    features.add(55, near, kind);
    features.add(90, Features.key(view.typeNear(line)), kind);
    features.add(91, Features.key(view.typeNear(line)), near);
    features.add(56, Math.min(line.number(), 6), kind);
    features.add(57, Features.key(line.part()), kind);
    int told = view.tellings() == 0 ? 0 : 1;
    features.add(58, told, kind);
    features.add(59, Math.min(4, view.tellings()));
  }

  private void rules(int number, Features features) {
    int kind = kind(number);
    for (Deed deed : view.deeds(view.candidates().get(number).line())) {
      features.add(60, Features.key(deed.type()), kind);
      features.add(61, ArticleView.standing(deed), kind);
    }
    for (ArticleView.Ruled said : view.ruled(number)) {
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
      features.add(65, role, ArticleView.standing(said.deed().get()));
    }
  }

  /** What the same word is elsewhere in the article. */
  private void others(int number, Features features) {
    List<Integer> same = view.alike(number);
    features.add(70, Math.min(same.size(), 5), kind(number));
    int from = Math.max(0, Collections.binarySearch(same, number) - 4);
    for (int other : same.subList(from, Math.min(same.size(), from + 9))) {
      if (other != number) {
        Candidate twin = view.candidates().get(other);
        Governor governor = view.governors(twin.line()).of(twin.phrase());
        int deed = view.deedClass(twin.line(), governor.word());
        features.add(71, governor.relation().hashCode(), deed, kind(number));
        for (ArticleView.Ruled said : view.ruled(other)) {
          if (said.deed().isEmpty()) {
            continue;
          }
          features.add(72, Features.key(said.role()));
          features.add(73, Features.key(said.role()), kind(number));
        }
      }
    }
  }

  private void gates(int number, Gates gates, Features features) {
    int line = view.candidates().get(number).line().number();
    int kind = kind(number);
    int at = Gates.step(gates.line(line));
    int article = Gates.step(gates.article());
    features.add(80, article, kind);
    features.add(81, at, kind);
    features.add(82, at, article);
    features.add(83, Gates.step(Math.max(gates.line(line - 1), gates.line(line + 1))), kind);
  }
}
