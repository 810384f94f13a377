package org.khabar.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.link.LinkedText.link;
import static org.khabar.link.LinkedText.refs;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.khabar.model.Entities;
import org.khabar.model.Mention;
import org.khabar.model.Organization;
import org.khabar.model.Person;
import org.khabar.model.Place;

/** What holds of all entities of an article. */
class EntityLinkerTest {
  @Test
  void aSurnameJoinsTheFullName() {
    Entities entities =
        link("Interior minister [person Rana Sana Khan] spoke. [person Khan]’s words");
    assertThat(refs(entities)).containsOnly("person/rana-sana-khan");
    assertThat(entities.persons())
        .containsExactly(
            new Person(
                "person/rana-sana-khan", "Rana Sana Khan", Optional.of("Interior minister")));
  }

  @Provide
  Arbitrary<String> articles() {
    return Arbitraries.of(
            "[place Karachi]",
            "[place Punjab]",
            "[people Afghan]",
            "[organization CTD]",
            "[site a mosque]",
            "[site Red Mosque]",
            "[organization Sindh Police]",
            "[place Paris]",
            "[person Ali Khan]",
            "[person Khan]",
            "in",
            ",",
            "the",
            "district",
            "[place US]",
            "[organization ISI]",
            "[place Nowherestan]",
            "’s",
            "[site+organization Quetta Office]")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 60)
  void theSameArticleGivesTheSameAndEveryReferenceNamesSomethingListed(
      @ForAll("articles") String text) {
    Entities entities = link(text);
    assertThat(link(text)).isEqualTo(entities);
    List<String> places = entities.places().stream().map(Place::id).toList();
    List<String> organizations = entities.organizations().stream().map(Organization::id).toList();
    List<String> persons = entities.persons().stream().map(Person::id).toList();
    assertThat(places).isSorted().doesNotHaveDuplicates();
    assertThat(organizations).isSorted().doesNotHaveDuplicates();
    for (Place place : entities.places()) {
      place.within().ifPresent(id -> assertThat(places).contains(id));
      place.operatedBy().ifPresent(id -> assertThat(organizations).contains(id));
    }
    for (Organization organization : entities.organizations()) {
      organization.jurisdiction().ifPresent(id -> assertThat(places).contains(id));
      organization.partOf().ifPresent(id -> assertThat(organizations).contains(id));
    }
    for (Mention mention : entities.mentions()) {
      ((Mention.Entity) mention)
          .ref()
          .ifPresent(
              id ->
                  assertThat(
                          places.contains(id) || organizations.contains(id) || persons.contains(id))
                      .isTrue());
    }
  }
}
