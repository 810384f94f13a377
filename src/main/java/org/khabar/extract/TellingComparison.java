package org.khabar.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.IncidentDate;
import org.khabar.model.Place;
import org.khabar.model.Role;
import org.khabar.model.UncertainDate;

/** Compares what a deed says with what is told of an incident. */
final class TellingComparison {
  private static final int NEAR_DATE = 45;
  private static final List<Role> HIT = List.of(Role.PHYSICAL_TARGET, Role.HUMAN_TARGET);

  private final PlaceChooser places;
  private final String text;

  TellingComparison(PlaceChooser places, String text) {
    this.places = places;
    this.text = text;
  }

  /** Whether place, date or site of one rule the other out. */
  boolean contradict(Deed deed, Telling telling) {
    return placesDiffer(deed, telling) || datesDiffer(deed, telling) || sitesDiffer(deed, telling);
  }

  private boolean placesDiffer(Deed deed, Telling telling) {
    List<PlaceChooser.Placed> one = nearest(deed);
    List<PlaceChooser.Placed> others =
        telling.deeds().stream().flatMap(each -> nearest(each).stream()).toList();
    return !one.isEmpty()
        && !others.isEmpty()
        && one.stream()
            .noneMatch(a -> others.stream().anyMatch(b -> mayBeSame(a.place(), b.place())));
  }

  /** Of "the secretary of the embassy" nobody knows the town. */
  private List<PlaceChooser.Placed> nearest(Deed deed) {
    return deed.nearest().stream().filter(each -> places.saysWhere(each.place())).toList();
  }

  private boolean sitesDiffer(Deed deed, Telling telling) {
    List<Place> one = sites(deed);
    List<Place> other = telling.deeds().stream().flatMap(each -> sites(each).stream()).toList();
    return !one.isEmpty()
        && !other.isEmpty()
        && one.stream().noneMatch(a -> other.stream().anyMatch(b -> mayBeSame(a, b)));
  }

  private static List<Place> sites(Deed deed) {
    return deed.places().stream()
        .filter(each -> each.place().site() && each.distance() < 10)
        .map(PlaceChooser.Placed::place)
        .toList();
  }

  /** One in the other, or one called by a part of the other's name: a headline's "restaurant". */
  private boolean mayBeSame(Place one, Place other) {
    return places.nested(one.id(), other.id())
        || isCalledAs(one.name(), other.name())
        || isCalledAs(other.name(), one.name());
  }

  private static boolean isCalledAs(String shorter, String longer) {
    return longer.toLowerCase(Locale.ROOT).endsWith(" " + shorter.toLowerCase(Locale.ROOT));
  }

  private boolean datesDiffer(Deed deed, Telling telling) {
    Optional<DateChooser.Dated> one = deed.date().filter(TellingComparison::isOwn);
    Optional<DateChooser.Dated> other = telling.date().filter(TellingComparison::isOwn);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    IncidentDate a = one.get().date();
    IncidentDate b = other.get().date();
    if (a.recent() || b.recent()) {
      return a.recent() != b.recent() && (isEarlier(a) || isEarlier(b));
    }
    boolean resolved = a.date().isPresent() && b.date().isPresent();
    return resolved ? disjoint(a.date().get(), b.date().get()) : !words(a).equals(words(b));
  }

  /** Near, and no day of a reaction: "condemned on Thursday the murder". */
  private static boolean isOwn(DateChooser.Dated date) {
    return date.distance() < NEAR_DATE && !date.ofReaction();
  }

  private boolean isEarlier(IncidentDate date) {
    String words = words(date);
    return date.recent() && (words.endsWith("earlier") || words.endsWith("ago"));
  }

  private String words(IncidentDate date) {
    return date.span().in(text).toLowerCase(Locale.ROOT);
  }

  private static boolean disjoint(UncertainDate a, UncertainDate b) {
    return before(a, b) || before(b, a);
  }

  private static boolean before(UncertainDate a, UncertainDate b) {
    return a.latest().isPresent()
        && b.earliest().isPresent()
        && a.latest().get().isBefore(b.earliest().get());
  }

  /** Whether both name someone or something hit alike. */
  boolean hitSame(Deed deed, Telling telling) {
    Set<String> one = targets(deed.casting());
    return targets(telling.casting()).stream().anyMatch(one::contains);
  }

  /** Both name whom or what they hit, and nothing is the same. */
  boolean hitDifferent(Deed deed, Telling telling) {
    if (deed.pointsBack() || !deed.founds() || deed.place().isPresent()) {
      return false;
    }
    if (deed.line().paragraph() == telling.lastLine().paragraph()) {
      return false;
    }
    boolean known = deed.casting().of(Role.PHYSICAL_TARGET).stream().anyMatch(Filler::definite);
    return (!known && apart(Role.PHYSICAL_TARGET, deed, telling))
        || apart(Role.VICTIM, deed, telling);
  }

  private boolean apart(Role role, Deed deed, Telling telling) {
    List<Filler> one = deed.casting().of(role);
    List<Filler> other = telling.casting().of(role);
    return !one.isEmpty()
        && !other.isEmpty()
        && one.stream().noneMatch(a -> other.stream().anyMatch(b -> mayBeSame(a, b)));
  }

  /** By their ids, or by their last words where one has none: a headline's "restaurant". */
  private boolean mayBeSame(Filler one, Filler other) {
    return (one.ref().isPresent() && other.ref().isPresent())
        ? one.ref().equals(other.ref())
        : lastWord(one).equals(lastWord(other));
  }

  private Set<String> targets(Casting casting) {
    return words(HIT.stream().flatMap(role -> casting.of(role).stream()).toList());
  }

  /** The last word of every filler, or its id. */
  private Set<String> words(List<Filler> fillers) {
    Set<String> words = new HashSet<>();
    for (Filler filler : fillers) {
      words.add(filler.ref().orElseGet(() -> lastWord(filler)));
    }
    return words;
  }

  private String lastWord(Filler filler) {
    String words = filler.best().in(text).toLowerCase(Locale.ROOT).strip();
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
