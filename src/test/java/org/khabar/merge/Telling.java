package org.khabar.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Article;
import org.khabar.model.ArticleFacts;
import org.khabar.model.Count;
import org.khabar.model.Entities;
import org.khabar.model.Incident;
import org.khabar.model.IncidentDate;
import org.khabar.model.IncidentStatus;
import org.khabar.model.IncidentType;
import org.khabar.model.Place;
import org.khabar.model.PlaceUse;
import org.khabar.model.Role;
import org.khabar.model.RoleFiller;
import org.khabar.model.Span;
import org.khabar.model.Toll;
import org.khabar.model.TollClaim;
import org.khabar.model.TollKind;
import org.khabar.model.UncertainDate;

/** Makes small articles for the tests, one incident after the other. */
final class Telling {
  private static final Map<String, Place> PLACES = new LinkedHashMap<>();

  static {
    place("pakistan", false, "PCLI", "");
    place("sindh", false, "ADM1", "pakistan");
    place("punjab", false, "ADM1", "pakistan");
    place("karachi", false, "PPLA", "sindh");
    place("hyderabad", false, "PPL", "sindh");
    place("lahore", false, "PPLA", "punjab");
  }

  private final String article;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Place> sites = new LinkedHashMap<>();
  private final List<Incident> incidents = new ArrayList<>();

  private IncidentType type = IncidentType.ATTACK;
  private boolean main = true;
  private Optional<IncidentDate> date = Optional.empty();
  private final List<PlaceUse> places = new ArrayList<>();
  private final List<PlaceUse> usedSites = new ArrayList<>();
  private final Map<Role, List<RoleFiller>> roles = new EnumMap<>(Role.class);
  private final Map<TollKind, Toll> tolls = new EnumMap<>(TollKind.class);

  Telling(String article) {
    this.article = article;
  }

  private static void place(String name, boolean site, String code, String within) {
    PLACES.put("place/" + name, place("place/" + name, name, site, code, within));
  }

  private static Place place(String id, String name, boolean site, String code, String within) {
    return new Place(
        id,
        site,
        name,
        Optional.empty(),
        false,
        Optional.of(code).filter(value -> !value.isEmpty()),
        Optional.of("PK"),
        Optional.of("Pakistan"),
        Optional.empty(),
        Optional.of(within).filter(value -> !value.isEmpty()).map(value -> "place/" + value),
        Optional.empty(),
        Optional.empty());
  }

  private Span words(String words) {
    int begin = text.length();
    text.append(words).append(' ');
    return new Span(begin, begin + words.length());
  }

  Telling type(IncidentType value) {
    type = value;
    return this;
  }

  Telling recalled() {
    main = false;
    return this;
  }

  Telling on(String day) {
    date =
        Optional.of(
            new IncidentDate(
                words(day), Optional.of(UncertainDate.day(LocalDate.parse(day))), "day", false));
    return this;
  }

  Telling on(UncertainDate value) {
    date = Optional.of(new IncidentDate(words(value.edtf()), Optional.of(value), "words", false));
    return this;
  }

  Telling undated(String words, boolean recent) {
    date = Optional.of(new IncidentDate(words(words), Optional.empty(), "unresolved", recent));
    return this;
  }

  Telling in(String place) {
    places.add(new PlaceUse("place/" + place, words(place)));
    return this;
  }

  Telling at(String site, String within) {
    String id = "place/" + site.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    sites.put(id, place(id, site, true, "", within));
    usedSites.add(new PlaceUse(id, words(site)));
    return this;
  }

  Telling role(Role role, String words) {
    roles
        .computeIfAbsent(role, unused -> new ArrayList<>())
        .add(new RoleFiller(List.of(words(words)), Optional.empty()));
    return this;
  }

  Telling killed(int number) {
    TollClaim claim =
        new TollClaim(
            Count.exactly(number), Optional.empty(), Optional.empty(), words(number + " dead"));
    tolls.put(TollKind.KILLED, new Toll(claim.count(), List.of(claim)));
    return this;
  }

  /** Ends the incident and begins the next one. */
  Telling then() {
    incidents.add(
        new Incident(
            "incident/" + article + incidents.size(),
            type,
            IncidentStatus.HAPPENED,
            main,
            date,
            places,
            usedSites,
            roles,
            tolls,
            List.of(words("evidence")),
            0.5));
    type = IncidentType.ATTACK;
    main = true;
    date = Optional.empty();
    places.clear();
    usedSites.clear();
    roles.clear();
    tolls.clear();
    return this;
  }

  ArticleFacts facts() {
    List<Place> all = new ArrayList<>(PLACES.values());
    all.addAll(sites.values());
    return new ArticleFacts(
        new Article(
            article,
            article + ".txt",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            text.toString(),
            List.of(),
            List.of()),
        new Entities(List.of(), all, List.of(), List.of()),
        incidents);
  }
}
