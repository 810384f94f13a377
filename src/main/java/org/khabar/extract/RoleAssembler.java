package org.khabar.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Role;
import org.khabar.model.RoleFiller;
import org.khabar.model.Span;

/** Puts the words for the same actor together and orders them, the best name first. */
final class RoleAssembler {
  private final String text;

  RoleAssembler(String text) {
    this.text = text;
  }

  /** An actor while its words are gathered. */
  private static final class Actor {
    private final List<Span> names = new ArrayList<>();
    private final List<Span> descriptions = new ArrayList<>();
    private Optional<String> ref = Optional.empty();

    void add(Filler filler) {
      (filler.name() ? names : descriptions).add(filler.best());
      filler.description().ifPresent(descriptions::add);
      ref = ref.or(filler::ref);
    }
  }

  /** The parts of an incident. */
  Map<Role, List<RoleFiller>> assemble(Casting casting) {
    Map<Role, List<RoleFiller>> roles = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      List<Actor> actors = new ArrayList<>();
      casting.of(role).forEach(filler -> place(filler, actors));
      if (!actors.isEmpty()) {
        roles.put(role, actors.stream().map(this::filler).toList());
      }
    }
    return roles;
  }

  /** Adds an actor to those of a role, unless it is among them. */
  void add(Role role, RoleFiller filler, Map<Role, List<RoleFiller>> parts) {
    List<RoleFiller> known = new ArrayList<>(parts.getOrDefault(role, List.of()));
    if (known.stream().noneMatch(each -> isSame(filler, each))) {
      known.add(filler);
      parts.put(role, known);
    }
  }

  private boolean isSame(RoleFiller one, RoleFiller other) {
    boolean ref = one.ref().isPresent() && one.ref().equals(other.ref());
    Set<String> words = words(one.mentions().get(0));
    return ref
        || other.mentions().stream()
            .map(this::words)
            .anyMatch(each -> each.containsAll(words) || words.containsAll(each));
  }

  private void place(Filler filler, List<Actor> actors) {
    for (Actor actor : actors) {
      if (isSame(filler, actor)) {
        actor.add(filler);
        return;
      }
    }
    Actor actor = new Actor();
    actor.add(filler);
    actors.add(actor);
  }

  private boolean isSame(Filler filler, Actor actor) {
    if (filler.ref().isPresent() && actor.ref.isPresent()) {
      return filler.ref().equals(actor.ref);
    }
    Set<String> words = words(filler.best());
    List<Span> known = new ArrayList<>(actor.names);
    known.addAll(actor.descriptions);
    return known.stream()
        .map(this::words)
        .anyMatch(other -> other.containsAll(words) || words.containsAll(other));
  }

  private Set<String> words(Span span) {
    return new HashSet<>(Arrays.asList(span.in(text).toLowerCase(Locale.ROOT).split("[\\s,.'’]+")));
  }

  /** The longest name first, then the other words in text order, each text once. */
  private RoleFiller filler(Actor actor) {
    List<Span> ordered = new ArrayList<>(actor.names);
    ordered.sort(
        (a, b) ->
            a.length() != b.length() ? Integer.compare(b.length(), a.length()) : a.compareTo(b));
    List<Span> descriptions = new ArrayList<>(actor.descriptions);
    descriptions.sort(Span::compareTo);
    ordered.addAll(descriptions);
    List<Span> once = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Span span : ordered) {
      if (seen.add(span.in(text).toLowerCase(Locale.ROOT))) {
        once.add(span);
      }
    }
    return new RoleFiller(once, actor.ref);
  }
}
