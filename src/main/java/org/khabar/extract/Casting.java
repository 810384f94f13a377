package org.khabar.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.khabar.model.Role;
import org.khabar.model.Span;

/** Who plays which part in one telling, in the order found. */
final class Casting {
  private final Map<Role, List<Filler>> fillers = new EnumMap<>(Role.class);

  void add(Role role, Filler filler) {
    List<Filler> known = fillers.computeIfAbsent(role, each -> new ArrayList<>());
    if (!known.contains(filler)) {
      known.add(filler);
    }
  }

  void addAll(Casting other) {
    other.fillers.forEach((role, each) -> each.forEach(filler -> add(role, filler)));
  }

  List<Filler> of(Role role) {
    return fillers.getOrDefault(role, List.of());
  }

  /** Those of them that have names. */
  Casting named() {
    Casting named = new Casting();
    fillers.forEach(
        (role, each) -> each.stream().filter(Filler::name).forEach(one -> named.add(role, one)));
    return named;
  }

  /** The same where forces act against attackers. */
  Casting ofOperation() {
    Casting operation = new Casting();
    of(Role.RESPONDER).forEach(each -> operation.add(Role.RESPONDER, each));
    of(Role.PERPETRATOR_INDIVIDUAL).forEach(each -> operation.add(Role.HUMAN_TARGET, each));
    of(Role.WEAPON).forEach(each -> operation.add(Role.WEAPON, each));
    return operation;
  }

  /** Whether some of the words stand for any of them. */
  boolean names(Span words) {
    return fillers.values().stream()
        .flatMap(List::stream)
        .anyMatch(each -> each.best().overlaps(words));
  }

  boolean has(Role role) {
    return !of(role).isEmpty();
  }
}
