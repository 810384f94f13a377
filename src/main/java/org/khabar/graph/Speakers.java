package org.khabar.graph;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Entities;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;

/** Whom the words for a speaker name, where the article knows them by name. */
final class Speakers {
  private final Map<String, String> ids = new HashMap<>();

  private Speakers() {}

  /** The organizations and persons of an article by all their names in it; the first one wins. */
  static Speakers of(ArticleScope scope, Entities entities) {
    Speakers speakers = new Speakers();
    entities
        .organizations()
        .forEach(
            organization -> {
              speakers.add(organization.name(), organization.id());
              organization.abbreviation().ifPresent(form -> speakers.add(form, organization.id()));
              organization.aliases().forEach(alias -> speakers.add(alias, organization.id()));
            });
    entities.persons().forEach(person -> speakers.add(person.name(), person.id()));
    for (Mention mention : entities.mentions()) {
      if (mention instanceof Mention.Entity named
          && (named.kind() == MentionKind.ORGANIZATION || named.kind() == MentionKind.PERSON)) {
        named.ref().ifPresent(id -> speakers.add(scope.words(named.span()), id));
      }
    }
    return speakers;
  }

  private void add(String name, String id) {
    ids.putIfAbsent(name.toLowerCase(Locale.ROOT), id);
  }

  /** The id of the organization or person that bears exactly this name. */
  Optional<String> named(String words) {
    return Optional.ofNullable(ids.get(words.toLowerCase(Locale.ROOT)));
  }
}
