package org.khabar.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.khabar.model.Count;
import org.khabar.model.IncidentType;
import org.khabar.model.Span;
import org.khabar.model.Toll;
import org.khabar.model.TollClaim;
import org.khabar.model.TollKind;

/** Weighs the figures that an article gives for one incident. */
final class TollAssembler {
  /** So many lines further on, a few more may be added to a figure. */
  private static final int ON_TOP = 3;

  private final String text;

  TollAssembler(String text) {
    this.text = text;
  }

  /** The tolls of an incident; what nothing is said of has none. */
  Map<TollKind, Toll> assemble(Telling telling) {
    Map<TollKind, Toll> tolls = new EnumMap<>(TollKind.class);
    for (TollKind kind : TollKind.values()) {
      List<TollFinding> hit =
          telling.tolls().stream()
              .filter(each -> each.kind() == kind && counts(each, telling.type()))
              .toList();
      if (!hit.isEmpty()) {
        tolls.put(kind, toll(totals(added(hit))));
      }
    }
    return tolls;
  }

  /** Attackers are not among those hit but by operations; arrested are mostly they. */
  private static boolean counts(TollFinding finding, IncidentType type) {
    return !finding.attackers()
        || finding.kind() == TollKind.ARRESTED
        || type == IncidentType.SECURITY_OPERATION;
  }

  /**
   * Adds to a figure those who came on top of it: in the lines right behind it, fewer than it and
   * of the same voice.
   */
  private List<TollFinding> added(List<TollFinding> findings) {
    List<TollFinding> all = new ArrayList<>();
    for (TollFinding finding : findings) {
      Optional<TollFinding> base =
          finding.more()
              ? all.stream().filter(each -> mayGrow(each, finding)).findFirst()
              : Optional.empty();
      if (base.isPresent()) {
        all.set(all.indexOf(base.get()), sum(base.get(), finding));
      } else {
        all.add(finding);
      }
    }
    return all;
  }

  private boolean mayGrow(TollFinding base, TollFinding more) {
    return base.line().paragraph() == more.line().paragraph()
        && more.line().number() - base.line().number() <= ON_TOP
        && size(more.count()) <= size(base.count())
        && voice(base).equals(voice(more));
  }

  private static TollFinding sum(TollFinding base, TollFinding more) {
    Count all = Counts.sum(List.of(base.count(), more.count()));
    Span span = base.span().cover(more.span());
    return new TollFinding(base.kind(), all, more.line(), more.word(), span, base.speaker());
  }

  /** Leaves out what is only a part of the largest figure that the same voice gives. */
  private List<TollFinding> totals(List<TollFinding> findings) {
    List<TollFinding> totals = new ArrayList<>();
    for (TollFinding finding : findings) {
      boolean part =
          findings.stream()
              .anyMatch(other -> voice(other).equals(voice(finding)) && exceeds(other, finding));
      if (!part || finding.latest()) {
        totals.add(finding);
      }
    }
    return totals;
  }

  private static boolean exceeds(TollFinding other, TollFinding finding) {
    int a = size(other.count());
    int b = size(finding.count());
    return a > b || (a == b && other.span().compareTo(finding.span()) < 0);
  }

  private static int size(Count count) {
    return count.best().orElse(count.low().orElse(0));
  }

  private String voice(TollFinding finding) {
    return finding
        .speaker()
        .map(each -> each.speaker().in(text))
        .map(words -> words.toLowerCase(Locale.ROOT))
        .orElse("");
  }

  private Toll toll(List<TollFinding> findings) {
    TollFinding quoted = findings.get(0);
    for (TollFinding finding : findings) {
      boolean better =
          size(finding.count()) > size(quoted.count())
              && quoted.speaker().isEmpty() == finding.speaker().isEmpty();
      if (finding.count().best().isPresent()
          && (finding.latest() || better || quoted.count().best().isEmpty())) {
        quoted = finding;
      }
    }
    List<Count> counts = findings.stream().map(TollFinding::count).toList();
    OptionalInt best = quoted.count().best();
    Count span =
        new Count(bound(counts, Count::low, true), best, bound(counts, Count::high, false));
    return new Toll(span, findings.stream().map(this::claim).toList());
  }

  /** The lowest or highest bound; open where one is. */
  private static OptionalInt bound(
      List<Count> counts, Function<Count, OptionalInt> side, boolean low) {
    if (counts.stream().map(side).anyMatch(OptionalInt::isEmpty)) {
      return OptionalInt.empty();
    }
    var numbers = counts.stream().map(side).mapToInt(OptionalInt::getAsInt);
    return low ? numbers.min() : numbers.max();
  }

  private TollClaim claim(TollFinding finding) {
    Optional<String> speaker = finding.speaker().map(each -> each.speaker().in(text));
    Optional<String> via = finding.speaker().flatMap(each -> each.via()).map(each -> each.in(text));
    return new TollClaim(finding.count(), speaker, via, finding.span());
  }
}
