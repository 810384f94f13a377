package org.khabar.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.ArticleRef;
import org.khabar.model.CodePoints;
import org.khabar.model.Copies;
import org.khabar.model.Quotation;
import org.khabar.model.Reprint;
import org.khabar.model.SharedPassage;
import org.khabar.model.Span;

/**
 * Compares one article after the other with those before it.
 *
 * <p>Of all articles that have a number of a sketch only the first counts, so that a text which a
 * thousand papers printed is compared a thousand times, not half a million times; and an article is
 * compared with at most {@value #MOST_COMPARED} others, those with which it has most in common.
 */
final class Comparer {
  private static final int MOST_COMPARED = 8;

  /** With so much of its words in another text, an article is a copy of it. */
  private static final double COPY = 0.5;

  private final TextFile texts;
  private final Holders holders = new Holders();
  private final List<Candidate> before = new ArrayList<>();

  /** For each article the first one that has its text: itself, unless it is a copy. */
  private final List<ArticleRef> originals = new ArrayList<>();

  Comparer(TextFile texts) {
    this.texts = texts;
  }

  int count() {
    return before.size();
  }

  /** What the article shares with those before it. */
  Copies next(Candidate candidate, TextFile.Text text) {
    Words words = text.words();
    int[] sketch = Sketch.of(words);
    Optional<Reprint> reprint = Optional.empty();
    List<SharedPassage> passages = new ArrayList<>();
    for (int earlier : meeting(sketch)) {
      Candidate other = before.get(earlier);
      TextFile.Text there = texts.read(other.place());
      SharedRuns shared = SharedRuns.of(words, there.words());
      double share = copied(candidate, other, shared);
      if (share < COPY) {
        passages.addAll(passages(candidate, text, other, there, shared));
      } else if (reprint.isEmpty() || share > reprint.get().share()) {
        reprint = Optional.of(new Reprint(candidate.ref(), originals.get(earlier), share));
      }
    }
    for (int key : sketch) {
      holders.note(key, before.size());
    }
    before.add(candidate);
    originals.add(reprint.map(Reprint::original).orElse(candidate.ref()));
    return new Copies(reprint.stream().toList(), passages);
  }

  /** Numbers of the articles that had parts of the sketch first, most in common first. */
  private List<Integer> meeting(int[] sketch) {
    Map<Integer, Integer> common = new LinkedHashMap<>();
    for (int key : sketch) {
      int holder = holders.firstOf(key);
      if (holder >= 0) {
        common.merge(holder, 1, Integer::sum);
      }
    }
    return common.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_COMPARED)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How much of the later of the two is the other's text; of the shorter where none is later. */
  private static double copied(Candidate one, Candidate other, SharedRuns shared) {
    if (other.cameOutBefore(one)) {
      return shared.shareOfOne();
    }
    return one.cameOutBefore(other)
        ? shared.shareOfOther()
        : Math.max(shared.shareOfOne(), shared.shareOfOther());
  }

  private static List<SharedPassage> passages(
      Candidate one, TextFile.Text here, Candidate other, TextFile.Text there, SharedRuns shared) {
    List<SharedPassage> passages = new ArrayList<>();
    for (Run run : shared.runs(Sketch.SURE_RUN)) {
      passages.add(
          new SharedPassage(
              quotation(one, here, run.one(), run.length()),
              quotation(other, there, run.other(), run.length()),
              run.length()));
    }
    return passages;
  }

  private static Quotation quotation(Candidate from, TextFile.Text text, int first, int length) {
    Span span = text.words().span(first, first + length - 1);
    CodePoints points = CodePoints.of(text.text());
    return new Quotation(
        from.ref(),
        span,
        new Span(points.fromIndex(span.begin()), points.fromIndex(span.end())),
        span.in(text.text()));
  }
}
