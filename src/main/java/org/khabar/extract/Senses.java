package org.khabar.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Entities;
import org.khabar.model.IncidentType;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Organization;
import org.khabar.model.OrganizationKind;

/** Tells what kind of thing a noun phrase of one article speaks of. */
final class Senses {
  private static final Set<OrganizationKind> FORCES =
      Set.of(OrganizationKind.POLICE, OrganizationKind.MILITARY, OrganizationKind.INTELLIGENCE);

  private final Lexicon lexicon;
  private final Map<String, Organization> organizations = new HashMap<>();

  Senses(Lexicon lexicon, Entities entities) {
    this.lexicon = lexicon;
    entities.organizations().forEach(each -> organizations.put(each.id(), each));
  }

  /** What the phrase's head noun, or the name over it, says. */
  Sense of(Line line, Phrase phrase) {
    int head = phrase.head();
    if (line.timeAt(head).isPresent()) {
      return Sense.TIME;
    }
    Optional<Mention.Entity> entity = line.entityAt(head);
    if (entity.isPresent() && !entity.get().demonym()) {
      return line.isRoad(entity.get()) ? Sense.PLACE : named(entity.get());
    }
    List<String> words = line.words();
    Optional<Phrasebook.Match<PersonNoun>> person =
        lexicon.people.endingAt(words, phrase.begin(), phrase.end());
    Optional<Phrasebook.Match<Optional<IncidentType>>> weapon =
        lexicon.weapons.endingAt(words, phrase.begin(), phrase.end());
    Optional<Phrasebook.Match<Boolean>> object =
        lexicon.objects.endingAt(words, phrase.begin(), phrase.end());
    int personLength = person.map(Phrasebook.Match::length).orElse(0);
    int weaponLength = weapon.map(Phrasebook.Match::length).orElse(0);
    int objectLength = object.map(Phrasebook.Match::length).orElse(0);
    if (personLength > 0 && personLength >= Math.max(weaponLength, objectLength)) {
      return person(line, phrase, person.get().value().sense());
    }
    if (weaponLength > 0 && weaponLength >= objectLength) {
      return Sense.WEAPON;
    }
    if (objectLength > 0) {
      return Sense.OBJECT;
    }
    if (lexicon.nouns.endingAt(words, phrase.begin(), phrase.end()).isPresent()) {
      return Sense.EVENT;
    }
    return entity.isPresent() ? Sense.PERSON : unlisted(line, phrase);
  }

  private Sense named(Mention.Entity entity) {
    return switch (entity.kind()) {
      case PERSON -> Sense.PERSON;
      case PLACE -> Sense.PLACE;
      case SITE -> Sense.SITE;
      case WEAPON -> Sense.WEAPON;
      case DATE -> Sense.TIME;
      case ORGANIZATION -> organization(entity);
    };
  }

  Sense organization(Mention.Entity entity) {
    return organizationOf(entity)
        .map(Organization::kind)
        .map(
            kind ->
                kind == OrganizationKind.ARMED_GROUP
                    ? Sense.GROUP
                    : FORCES.contains(kind) ? Sense.FORCE : Sense.ORGANIZATION)
        .orElse(Sense.ORGANIZATION);
  }

  /** The organization that a mention was tied to. */
  Optional<Organization> organizationOf(Mention.Entity entity) {
    return entity.kind() == MentionKind.ORGANIZATION
        ? entity.ref().map(organizations::get)
        : Optional.empty();
  }

  /** "Members of the Front" and "Front men" are attackers where the Front is an armed group. */
  private Sense person(Line line, Phrase phrase, Sense sense) {
    if (sense != Sense.PERSON) {
      return sense;
    }
    if (holdsGroup(line, phrase)) {
      return Sense.ATTACKER;
    }
    Optional<Phrase> of =
        line.word(phrase.end()).equals("of") ? line.phraseFrom(phrase.end() + 1) : Optional.empty();
    return of.isPresent() && of(line, of.get()) == Sense.GROUP ? Sense.ATTACKER : sense;
  }

  /** Whether a name inside the phrase is that of an armed group. */
  boolean holdsGroup(Line line, Phrase phrase) {
    for (int i = phrase.begin(); i < phrase.end(); i++) {
      if (line.entityAt(i).map(this::named).filter(sense -> sense == Sense.GROUP).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Sense unlisted(Line line, Phrase phrase) {
    String head = line.word(phrase.head());
    if (line.tag(phrase.head()).equals("PRP")) {
      return Set.of("it", "its", "itself").contains(head) ? Sense.OTHER : Sense.PERSON;
    }
    boolean person =
        (head.length() > 5 && (head.endsWith("men") || head.endsWith("man")))
            || head.endsWith("woman")
            || head.endsWith("women")
            || NounClasses.isOnlyPerson(lexicon.classes.of(line.lemma(phrase.head())));
    return person ? Sense.PERSON : Sense.OTHER;
  }
}
