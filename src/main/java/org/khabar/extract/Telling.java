package org.khabar.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.IncidentStatus;
import org.khabar.model.IncidentType;

/** All that an article tells of one incident, while it is read. */
final class Telling {
  /** No article tells one incident so often; more would add time and nothing else. */
  private static final int MOST = 200;

  private final List<Deed> deeds = new ArrayList<>();
  private final List<TollFinding> tolls = new ArrayList<>();
  private final Casting responsible = new Casting();

  private Line lastLine;
  private int blamed;

  Telling(Deed first) {
    deeds.add(first);
    lastLine = first.line();
  }

  void add(Deed deed) {
    lastLine = deed.line();
    if (deeds.size() < MOST) {
      deeds.add(deed);
    }
  }

  void add(TollFinding toll) {
    if (tolls.size() < MOST) {
      tolls.add(toll);
    }
  }

  void addResponsible(Casting casting) {
    if (blamed++ < MOST) {
      responsible.addAll(casting);
    }
  }

  List<Deed> deeds() {
    return deeds;
  }

  List<TollFinding> tolls() {
    return tolls;
  }

  Casting responsible() {
    return responsible;
  }

  Deed first() {
    return deeds.get(0);
  }

  Line lastLine() {
    return lastLine;
  }

  /** The numbers of the lines that tell it. */
  Set<Integer> lines() {
    Set<Integer> lines = new LinkedHashSet<>();
    deeds.forEach(deed -> lines.add(deed.line().number()));
    tolls.forEach(toll -> lines.add(toll.line().number()));
    return lines;
  }

  /** The most specific type that its words support; the first of several. */
  IncidentType type() {
    IncidentType type = first().type();
    for (Deed deed : deeds) {
      if (Types.refines(deed.type(), type)) {
        type = deed.type();
      }
    }
    return type;
  }

  /** Happened where one particular deed did; otherwise what the first says. */
  IncidentStatus status() {
    boolean happened =
        deeds.stream()
            .anyMatch(
                deed ->
                    deed.founds()
                        && deed.status() == IncidentStatus.HAPPENED
                        && !deed.pointsBack());
    boolean foiled = deeds.stream().anyMatch(deed -> deed.status() == IncidentStatus.FOILED);
    if (foiled && tolls.isEmpty()) {
      return IncidentStatus.FOILED;
    }
    return happened ? IncidentStatus.HAPPENED : first().status();
  }

  /** The date that stands nearest to its words. */
  Optional<DateChooser.Dated> date() {
    return deeds.stream()
        .flatMap(deed -> deed.date().stream())
        .min(
            Comparator.comparing(
                    (DateChooser.Dated dated) ->
                        dated.date().date().isEmpty() && dated.date().recent())
                .thenComparing(DateChooser.Dated::distance));
  }

  /** All places named around its words. */
  List<PlaceChooser.Placed> places() {
    return deeds.stream().flatMap(deed -> deed.places().stream()).toList();
  }

  /** All parts, as its deeds cast them and as others hold responsible. */
  Casting casting() {
    Casting casting = new Casting();
    deeds.forEach(deed -> casting.addAll(deed.casting()));
    casting.addAll(responsible);
    return casting;
  }
}
