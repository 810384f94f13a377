package org.khabar.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.LinkJudgement;
import org.khabar.model.Mention;

/** A place name of an article with all its mentions: one sense an article. */
final class PlaceName {
  private final String name;
  private final boolean demonym;
  private final Optional<PlaceKind> kind;
  private final List<Mention.Entity> mentions = new ArrayList<>();
  private final List<PlaceName> containers = new ArrayList<>();
  private final List<PlaceName> contents = new ArrayList<>();
  private final Set<PlaceName> listed = new LinkedHashSet<>();
  private Optional<LinkJudgement> judgement = Optional.empty();
  private List<Candidate> candidates = List.of();
  private boolean inDateline;
  private boolean alone;

  PlaceName(String name, boolean demonym, Optional<PlaceKind> kind) {
    this.name = name;
    this.demonym = demonym;
    this.kind = kind;
  }

  /** As the article's first mention writes it. */
  String name() {
    return name;
  }

  boolean isDemonym() {
    return demonym;
  }

  /** What the words beside its mentions say it is. */
  Optional<PlaceKind> kind() {
    return kind;
  }

  /** Whether the report was sent from there. */
  boolean inDateline() {
    return inDateline;
  }

  /** Whether it stands somewhere on its own, in no longer name. */
  boolean standsAlone() {
    return alone;
  }

  void add(Mention.Entity mention, boolean dateline, boolean onItsOwn) {
    mentions.add(mention);
    alone |= onItsOwn;
    inDateline |= dateline;
  }

  List<Mention.Entity> mentions() {
    return mentions;
  }

  /** The names of which the text says that this one lies within them. */
  List<PlaceName> containers() {
    return containers;
  }

  /** The names of which the text says that they lie within this one. */
  List<PlaceName> contents() {
    return contents;
  }

  /** The names in one list with it, as in "Sindh, Punjab and Balochistan". */
  Set<PlaceName> listed() {
    return listed;
  }

  /** What a person decided on it. */
  Optional<LinkJudgement> judgement() {
    return judgement;
  }

  void judgement(Optional<LinkJudgement> decided) {
    judgement = decided;
  }

  /** Best first. */
  List<Candidate> candidates() {
    return candidates;
  }

  void candidates(List<Candidate> ranked) {
    candidates = ranked;
  }

  Optional<Candidate> best() {
    return candidates.stream().findFirst();
  }

  /** Whether its candidates together are likelier than a place that the gazetteer lacks. */
  boolean isSomePlace() {
    return candidates.stream().mapToDouble(Candidate::share).sum() > 0.5;
  }

  /** Whether the best candidate is likelier than a place that the gazetteer lacks. */
  boolean isPlausible() {
    return best().filter(best -> best.points() > 0).isPresent();
  }
}
