package org.khabar.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.learn.Features;
import org.khabar.model.Mention;

/** Proposes where the words for an actor begin and end around its noun. */
final class ExtentFinder {
  private static final int WORDS_BEFORE = 8;
  private static final int ATTACHED = 3;

  private final ArticleView view;
  private final NounSorter sorter;

  ExtentFinder(ArticleView view) {
    this.view = view;
    this.sorter = view.sorter();
  }

  /** All extents that may be right. */
  static List<Extent> of(Candidate candidate) {
    Set<Extent> found = new LinkedHashSet<>();
    for (int begin : begins(candidate)) {
      for (int end : ends(candidate)) {
        found.add(new Extent(begin, end));
      }
    }
    return new ArrayList<>(found);
  }

  private static List<Integer> begins(Candidate candidate) {
    Line line = candidate.line();
    Phrase phrase = candidate.phrase();
    List<Integer> begins = new ArrayList<>();
    int first = phrase.core();
    Optional<Phrase> owner =
        phrase.owned() ? line.phraseBefore(phrase.begin() - 1) : Optional.empty();
    for (int i = candidate.head(); i >= first && candidate.head() - i < WORDS_BEFORE; i--) {
      if (!line.isMark(i)) {
        begins.add(i);
      }
    }
    owner.ifPresent(each -> begins.add(each.core()));
    if (phrase.determiner() == Phrase.Determiner.POSSESSIVE) {
      begins.add(phrase.begin());
    }
    return begins;
  }

  private static List<Integer> ends(Candidate candidate) {
    Line line = candidate.line();
    Set<Integer> ends = new LinkedHashSet<>();
    int at = candidate.head() + 1;
    ends.add(at);
    if (candidate.isHead() && line.tag(at).equals("CD")) {
      ends.add(at + 1);
    }
    if (!candidate.isHead() && line.entityAt(at).isPresent()) {
      ends.add(candidate.phrase().end());
    }
    for (int i = 0; i < ATTACHED && line.isPreposition(at); i++) {
      Optional<Phrase> next = line.phraseAt(at + 1);
      if (next.isEmpty() || line.timeAt(next.get().head()).isPresent()) {
        break;
      }
      at = ClauseReader.owned(line, next.get()).end();
      ends.add(at);
    }
    return new ArrayList<>(ends);
  }

  /** What speaks for an extent, given the part played. */
  int[] features(int number, Extent extent, Part part) {
    Candidate candidate = view.candidates().get(number);
    Line line = candidate.line();
    Features features = new Features();
    int role = part.number();
    int kind = Features.key(view.kindOf(number));
    left(candidate, line, extent, role, kind, features);
    right(candidate, line, extent, role, kind, features);
    return features.keys();
  }

  private void left(
      Candidate candidate, Line line, Extent extent, int role, int kind, Features features) {
    int begin = extent.begin();
    int core = candidate.phrase().core();
    int kept = candidate.head() - begin;
    int cut = Math.max(0, begin - core);
    int first = sorter.word(line, begin);
    int before = sorter.word(line, begin - 1);
    int headWord = sorter.word(line, candidate.head());
    features.add(1, Math.min(kept, 4), Math.min(cut, 3));
    features.add(2, Math.min(kept, 4), Math.min(cut, 3), role + kind);
    features.add(3, cut == 0 ? 1 : 0, role);
    features.add(4, begin < core ? 1 : 0, role);
    features.add(5, NounSorter.tag(line, begin), role);
    features.add(6, NounSorter.tag(line, begin), kept == 0 ? 1 : 0);
    features.add(7, first, kept == 0 ? 1 : 0);
    features.add(8, first, role, kept == 0 ? 1 : 0);
    features.add(9, kept == 0 ? 1 : 0, headWord, Math.min(cut, 1));
    if (cut > 0) {
      features.add(10, before);
      features.add(11, before, first);
      features.add(12, before, role);
      features.add(13, NounSorter.tag(line, begin - 1), NounSorter.tag(line, begin));
      features.add(14, NounSorter.tag(line, begin - 1), role, kind);
      features.add(15, Features.key(sorter.kindAt(line, core, begin - 1)), role, kind);
      boolean split = inOneName(line, begin - 1, begin);
      features.add(16, split ? 1 : 0, kind);
    }
    if (kept > 0) {
      features.add(17, Features.key(sorter.kindAt(line, core, begin)), role, kind);
      features.add(18, Features.key(sorter.kindAt(line, core, begin)), headWord);
    }
    boolean name = line.entityAt(candidate.head()).isPresent();
    boolean startsName = name && inOneName(line, begin, candidate.head());
    features.add(19, startsName ? 1 : 0, name ? 1 : 0, Math.min(cut, 1));
  }

  private static boolean inOneName(Line line, int one, int other) {
    Optional<Mention.Entity> entity = line.entityAt(one);
    return entity.isPresent() && entity.equals(line.entityAt(other));
  }

  private void right(
      Candidate candidate, Line line, Extent extent, int role, int kind, Features features) {
    int headWord = sorter.word(line, candidate.head());
    int taken = 0;
    int at = candidate.head() + 1;
    while (at < extent.end()) {
      if (line.isPreposition(at)) {
        taken++;
        attached(30, line, at, headWord, role, kind, features);
      }
      at++;
    }
    features.add(28, Math.min(taken, 3), role, kind);
    features.add(29, Math.min(taken, 3), headWord);
    if (line.isPreposition(at)) {
      features.add(27, Math.min(taken, 3));
      attached(40, line, at, headWord, role, kind, features);
    } else {
      features.add(26, sorter.word(line, at), kind);
    }
    boolean split = inOneName(line, extent.end() - 1, extent.end());
    features.add(25, split ? 1 : 0, Math.min(taken, 2));
  }

  private void attached(
      int template, Line line, int at, int headWord, int role, int kind, Features features) {
    int preposition = line.word(at).hashCode();
    features.add(template, preposition, role);
    features.add(template + 1, preposition, kind, role);
    features.add(template + 2, preposition, headWord);
    Optional<Phrase> phrase = line.phraseAt(at + 1);
    if (phrase.isPresent()) {
      int other = Features.key(sorter.kindAt(line, phrase.get().begin(), phrase.get().head()));
      features.add(template + 3, preposition, other, kind);
      features.add(template + 4, preposition, other, role);
      features.add(template + 5, preposition, headWord, other);
      features.add(template + 6, preposition, sorter.word(line, phrase.get().head()));
      features.add(template + 7, Features.key(phrase.get().determiner()), preposition, kind);
    }
  }
}
