package org.khabar.extract;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.IncidentDate;
import org.khabar.model.UncertainDate;

/** Tells what an article is about from what it only recalls. */
final class MainIncident {
  private static final int LEAD_LINES = 3;
  private static final long RECENT_DAYS = 45;
  private static final long EARLIER_DAYS = 7;

  private final List<Telling> tellings;
  private final Set<Integer> lead;
  private final Optional<UncertainDate> published;

  MainIncident(List<Telling> tellings, List<Line> lines, Optional<UncertainDate> published) {
    this.tellings = tellings;
    this.published = published;
    this.lead = lead(lines);
  }

  /** The headline and the first sentences of the body. */
  private static Set<Integer> lead(List<Line> lines) {
    Set<Integer> lead = new HashSet<>();
    int body = 0;
    for (Line line : lines) {
      if (line.isHeadline()) {
        lead.add(line.number());
      } else if (body < LEAD_LINES) {
        lead.add(line.number());
        body++;
      }
    }
    return lead;
  }

  /** Those that the article is about; where nothing else fits, the one it says most of. */
  Set<Telling> find() {
    int most = tellings.stream().mapToInt(each -> each.lines().size()).max().orElse(0);
    Set<Telling> main = new HashSet<>();
    for (Telling telling : tellings) {
      boolean told = telling.lines().stream().anyMatch(lead::contains);
      boolean large = 2 * telling.lines().size() >= most && most > 1;
      if (!isBackground(telling) && (told || large)) {
        main.add(telling);
      }
    }
    if (main.isEmpty()) {
      tellings.stream()
          .filter(each -> each.lines().size() == most)
          .findFirst()
          .ifPresent(main::add);
    }
    return main;
  }

  private boolean isBackground(Telling telling) {
    boolean old = isOld(telling) && (telling != tellings.get(0) || anyRecent());
    return telling.first().recalled() || old || isBeforeFirst(telling);
  }

  /** A week or more before the incident told first, or a bare year beside its day. */
  private boolean isBeforeFirst(Telling telling) {
    Telling first = tellings.get(0);
    Optional<IncidentDate> reference = first.date().map(DateChooser.Dated::date);
    Optional<IncidentDate> own = telling.date().map(DateChooser.Dated::date);
    if (telling == first || first.first().recalled() || reference.isEmpty() || own.isEmpty()) {
      return false;
    }
    Optional<LocalDate> day = reference.get().date().flatMap(UncertainDate::earliest);
    Optional<LocalDate> latest = own.get().date().flatMap(UncertainDate::latest);
    if (day.isPresent() && latest.isPresent()) {
      return latest.get().plusDays(EARLIER_DAYS).isBefore(day.get());
    }
    boolean year = own.get().date().filter(date -> !date.isDay()).isPresent();
    return own.get().recent() || (day.isEmpty() && !reference.get().recent() && year);
  }

  /** Whether some other incident is dated in the weeks before the article appeared. */
  private boolean anyRecent() {
    return tellings.stream().anyMatch(each -> each.date().isPresent() && !isOld(each));
  }

  /** More than six weeks before the article appeared. */
  private boolean isOld(Telling telling) {
    Optional<LocalDate> appeared = published.flatMap(UncertainDate::earliest);
    Optional<LocalDate> happened =
        telling.date().flatMap(each -> each.date().date()).flatMap(UncertainDate::latest);
    return appeared.isPresent()
        && happened.isPresent()
        && happened.get().plusDays(RECENT_DAYS).isBefore(appeared.get());
  }
}
