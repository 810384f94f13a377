package org.khabar.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The things an article speaks of.
 *
 * @param mentions all mentions in text order, linked where something is known of them
 * @param places places and sites, sorted by id, with all the places they lie within
 * @param organizations sorted by id
 * @param persons sorted by id
 * @param judgements the decisions of people that hold for the article
 */
public record Entities(
    List<Mention> mentions,
    List<Place> places,
    List<Organization> organizations,
    List<Person> persons,
    List<AppliedJudgement> judgements) {
  public Entities {
    mentions = List.copyOf(mentions);
    places = List.copyOf(places);
    organizations = List.copyOf(organizations);
    persons = List.copyOf(persons);
    judgements = List.copyOf(judgements);
  }

  /** Entities of an article on which nobody decided anything. */
  public Entities(
      List<Mention> mentions,
      List<Place> places,
      List<Organization> organizations,
      List<Person> persons) {
    this(mentions, places, organizations, persons, List.of());
  }

  /** The same with words that describe, in text order. */
  public Entities describedBy(List<Mention.Description> descriptions) {
    List<Mention> all = new ArrayList<>(mentions);
    all.addAll(descriptions);
    all.sort(Mention.TEXT_ORDER);
    return new Entities(all, places, organizations, persons, judgements);
  }
}
