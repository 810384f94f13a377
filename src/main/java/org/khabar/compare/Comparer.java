package org.khabar.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.khabar.model.CodePoints;
import org.khabar.model.Copies;
import org.khabar.model.Quotation;
import org.khabar.model.Reprint;
import org.khabar.model.SharedPassage;
import org.khabar.model.Span;
import org.khabar.remember.FirstHolders;
import org.khabar.remember.Numbers;

/**
 * Compares one article after the other with those before it.
 *
 * <p>Of all articles that have a number of a sketch only the first counts, so that a text which a
 * thousand papers printed is compared a thousand times, not half a million times; and an article is
 * compared with at most {@value #MOST_COMPARED} others, those with which it has most in common, and
 * those that share passages with these.
 */
final class Comparer implements AutoCloseable {
  private static final int MOST_COMPARED = 8;

  /** With so much of its words in another text, an article is a copy of it. */
  private static final double COPY = 0.5;

  private final Candidates candidates;
  private final FirstHolders holders = new FirstHolders();

  /** For each article the first one that has its text, plus one; zero for itself. */
  private final Numbers originals = new Numbers();

  /**
   * For each article, in {@value #MOST_COMPARED} places, those that share a passage of which it was
   * the first holder, plus one; zero where there is none.
   */
  private final Numbers sharers = new Numbers();

  Comparer(Candidates candidates) {
    this.candidates = candidates;
  }

  /** What an article shares with those before it. */
  Copies next(int number, Candidate candidate) {
    Words words = candidate.words();
    int[] sketch = Sketch.of(words);
    Optional<Reprint> reprint = Optional.empty();
    List<SharedPassage> passages = new ArrayList<>();
    for (int earlier : meeting(sketch)) {
      Candidate other = candidates.get(earlier);
      SharedRuns shared = SharedRuns.of(words, other.words());
      double share = copied(candidate, other, shared);
      if (share < COPY) {
        List<SharedPassage> found = passages(candidate, words, other, shared);
        passages.addAll(found);
        noteSharer(earlier, number, found);
      } else if (reprint.isEmpty() || share > reprint.get().share()) {
        int original = (int) originals.get(earlier) - 1;
        originals.set(number, 1L + (original < 0 ? earlier : original));
        reprint =
            Optional.of(reprint(candidate, original < 0 ? other : candidates.get(original), share));
      }
    }
    for (int key : sketch) {
      holders.note(key, number);
    }
    return new Copies(reprint.stream().toList(), passages);
  }

  private static Reprint reprint(Candidate article, Candidate original, double share) {
    return new Reprint(
        article.ref(),
        original.ref(),
        share,
        article.lines().at(article.text(), article.body().get(0).begin()));
  }

  private void noteSharer(int holder, int sharer, List<SharedPassage> found) {
    int known = found.isEmpty() ? MOST_COMPARED : sharers(holder).size();
    if (known < MOST_COMPARED) {
      sharers.set((long) MOST_COMPARED * holder + known, 1L + sharer);
    }
  }

  private List<Integer> sharers(int holder) {
    return LongStream.range(0, MOST_COMPARED)
        .map(place -> sharers.get(MOST_COMPARED * (long) holder + place))
        .takeWhile(sharer -> sharer > 0)
        .mapToObj(sharer -> (int) sharer - 1)
        .toList();
  }

  /**
   * Numbers of the articles that had parts of the sketch first, most in common first, then of those
   * that share passages with these.
   */
  private List<Integer> meeting(int[] sketch) {
    Map<Integer, Integer> common = new LinkedHashMap<>();
    for (int key : sketch) {
      int holder = holders.firstOf(key);
      if (holder >= 0) {
        common.merge(holder, 1, Integer::sum);
      }
    }
    List<Integer> first =
        common.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    return Stream.concat(first.stream(), first.stream().flatMap(each -> sharers(each).stream()))
        .distinct()
        .limit(MOST_COMPARED)
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
      Candidate one, Words words, Candidate other, SharedRuns shared) {
    List<Run> runs = shared.runs(Sketch.SURE_RUN);
    if (runs.isEmpty()) {
      return List.of();
    }
    Words others = other.words();
    return runs.stream()
        .map(
            run ->
                new SharedPassage(
                    quotation(one, words, run.one(), run.length()),
                    quotation(other, others, run.other(), run.length()),
                    run.length()))
        .toList();
  }

  private static Quotation quotation(Candidate from, Words words, int first, int length) {
    Span span = words.span(first, first + length - 1);
    CodePoints points = CodePoints.of(from.text());
    return new Quotation(
        from.ref(),
        span,
        new Span(points.fromIndex(span.begin()), points.fromIndex(span.end())),
        span.in(from.text()),
        from.lines().at(from.text(), span.begin()));
  }

  @Override
  public void close() {
    holders.close();
    originals.close();
    sharers.close();
  }
}
