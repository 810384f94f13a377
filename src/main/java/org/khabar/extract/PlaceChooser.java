package org.khabar.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Entities;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Place;
import org.khabar.model.PlaceUse;

/** Chooses the places that a trigger's incident is said to be at. */
final class PlaceChooser {
  private static final Set<String> AT =
      Set.of(
          "in", "at", "near", "on", "outside", "inside", "of", "within", "against", "into",
          "around", "through", "across", "between");
  private static final int CLAUSE = 10;

  /** "From Austria", "the border with Mali": certainly not where it was. */
  private static final int ELSEWHERE = 100;

  private static final int FARTHEST = 70;

  /** "Made in the United States", "stands near the station": said of a thing, not of the deed. */
  private static final Set<String> ASIDE =
      Set.of(
          "made",
          "built",
          "born",
          "based",
          "manufactured",
          "stands",
          "lies",
          "located",
          "educated");

  /** Nouns whose adjective of a country says where they are. */
  private static final Set<String> LOCAL =
      Set.of(
          "capital",
          "city",
          "cities",
          "town",
          "village",
          "district",
          "province",
          "area",
          "region",
          "state",
          "soldiers",
          "troops",
          "police",
          "army",
          "policemen",
          "governorate",
          "port",
          "island",
          "parliament",
          "government",
          "military",
          "forces");

  private final Map<String, Place> places = new HashMap<>();

  PlaceChooser(Entities entities) {
    entities.places().forEach(place -> places.put(place.id(), place));
  }

  /**
   * A place with how far its name stands from the trigger.
   *
   * @param place the place
   * @param use its name
   * @param distance the nearer, the likelier
   */
  record Placed(Place place, PlaceUse use, int distance) {}

  /** The places and sites named around a trigger in its line, the likeliest first. */
  List<Placed> of(Trigger trigger, Arguments arguments) {
    Line line = trigger.line();
    List<Placed> found = new ArrayList<>();
    for (Mention mention : line.mentions()) {
      if (mention instanceof Mention.Entity entity
          && entity.ref().isPresent()
          && !entity.demonym()) {
        Place place = places.get(entity.ref().get());
        boolean isPlace =
            !isPartOfBody(line, entity)
                && (entity.kind() == MentionKind.PLACE || entity.kind() == MentionKind.SITE);
        if (place != null && isPlace) {
          int distance = distance(line, entity, trigger, arguments);
          if (distance < FARTHEST) {
            found.add(new Placed(place, new PlaceUse(place.id(), entity.span()), distance));
          }
        }
      }
    }
    found.sort(Comparator.comparingInt(Placed::distance).thenComparing(each -> each.use().span()));
    return found;
  }

  /** "The Sindh government" is not in the way that "the Karachi Police Office" is a place. */
  static boolean isPartOfBody(Line line, Mention.Entity entity) {
    boolean body = false;
    for (Mention other : line.mentions()) {
      boolean around =
          other.span().contains(entity.span()) && other.span().length() > entity.span().length();
      if (around && other.kind() == MentionKind.SITE) {
        return false;
      }
      body |= around && other.kind() == MentionKind.ORGANIZATION;
    }
    return body;
  }

  private static int distance(
      Line line, Mention.Entity entity, Trigger trigger, Arguments arguments) {
    int first = line.firstWord(entity.span());
    if (first >= trigger.from() && first < trigger.last()) {
      return 0;
    }
    boolean owner =
        line.tag(trigger.from() - 1).equals("POS")
            && line.phraseBefore(trigger.from() - 1).filter(each -> each.covers(first)).isPresent();
    if (owner) {
      return 0;
    }
    if (arguments.patients().stream().anyMatch(patient -> holds(line, patient, first))) {
      return 1;
    }
    int order = 1;
    boolean elsewhere = isElsewhere(line, first);
    for (Attached attached : arguments.attached()) {
      boolean at = AT.contains(attached.preposition()) && !elsewhere;
      if (at && covers(line, attached.phrase(), first)) {
        return order;
      }
      order++;
    }
    return 10 + far(line, first, trigger);
  }

  /** Whether a word is in a phrase or in what it is of: "the old terminal of Karachi airport". */
  private static boolean holds(Line line, Phrase phrase, int word) {
    return covers(line, phrase, word)
        || line.phraseAt(word)
            .filter(part -> line.preposition(part).equals("of"))
            .flatMap(part -> line.phraseBefore(part.begin() - 1))
            .filter(phrase::equals)
            .isPresent();
  }

  /** Whether a word is in a phrase or in its possessor: "in Peshawar's police lines". */
  private static boolean covers(Line line, Phrase phrase, int word) {
    if (phrase.covers(word)) {
      return true;
    }
    return phrase.owned()
        && line.phraseBefore(phrase.begin() - 1)
            .filter(owner -> covers(line, owner, word))
            .isPresent();
  }

  /** Whether the name tells where someone comes from, or what lies next to the place. */
  static boolean isElsewhere(Line line, int first) {
    String preposition = line.phraseAt(first).map(line::preposition).orElse("");
    int at = line.phraseAt(first).map(Phrase::begin).orElse(first);
    boolean border = line.word(at - 2).equals("border") || line.word(at - 1).equals("border");
    boolean aside = ASIDE.contains(line.word(at - 2)) && !preposition.isEmpty();
    return border || aside || preposition.equals("from") || preposition.equals("to");
  }

  /** "The Afghan capital", "Yemeni soldiers"; not "a German consulate". */
  static boolean isLocal(Line line, Mention.Entity entity) {
    int first = line.firstWord(entity.span());
    return line.phraseAt(first)
        .filter(phrase -> LOCAL.contains(line.word(phrase.head())))
        .isPresent();
  }

  private static int far(Line line, int first, Trigger trigger) {
    int low = Math.min(first, trigger.from());
    int high = Math.max(first, trigger.from());
    int distance = high - low;
    for (int i = low + 1; i < high; i++) {
      boolean boundary = line.isFinite(i) && i != trigger.begin() && !line.isVerb(i + 1);
      distance += boundary || line.word(i).equals(";") ? CLAUSE : 0;
    }
    boolean stated =
        line.phraseAt(first).filter(each -> AT.contains(line.preposition(each))).isPresent();
    return distance + (stated ? 0 : CLAUSE) + (isElsewhere(line, first) ? ELSEWHERE : 0);
  }

  /** The place and all that it lies within, itself first. */
  Set<String> chain(String id) {
    Set<String> chain = new LinkedHashSet<>();
    Optional<Place> at = Optional.ofNullable(places.get(id));
    while (at.isPresent() && chain.add(at.get().id())) {
      at = at.get().within().map(places::get);
    }
    return chain;
  }

  /** Whether one lies within the other, or both are the same. */
  boolean nested(String one, String other) {
    return chain(one).contains(other) || chain(other).contains(one);
  }

  /** Whether a place is more than a building that may stand anywhere. */
  boolean saysWhere(Place place) {
    return !place.site() || place.within().isPresent();
  }

  Optional<Place> place(String id) {
    return Optional.ofNullable(places.get(id));
  }

  /** The likeliest place with those around and inside it, the most specific first. */
  List<Placed> settle(List<Placed> candidates, boolean sites) {
    List<Placed> kind =
        candidates.stream()
            .filter(each -> each.place().site() == sites)
            .sorted(Comparator.comparingInt(Placed::distance))
            .toList();
    List<Placed> settled = new ArrayList<>();
    for (Placed candidate : kind) {
      boolean fits =
          settled.stream().allMatch(each -> nested(each.place().id(), candidate.place().id()));
      boolean known =
          settled.stream().anyMatch(each -> each.place().id().equals(candidate.place().id()));
      if (fits && !known && (settled.isEmpty() || !sites)) {
        settled.add(candidate);
      }
    }
    settled.sort(Comparator.comparing((Placed each) -> chain(each.place().id()).size()).reversed());
    return settled;
  }
}
