package org.khabar.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.khabar.gazetteer.BundledGazetteer;
import org.khabar.gazetteer.BundledOrganizations;
import org.khabar.model.Entities;
import org.khabar.model.Mention;
import org.khabar.model.Organization;
import org.khabar.model.Place;

/** Links {@link MarkedText} with the bundled lists, and finds entities in the result. */
final class LinkedText {
  static final EntityLinker LINKER =
      new EntityLinker(BundledGazetteer.load(), BundledOrganizations.load());

  private LinkedText() {}

  static Entities link(String marked) {
    return LINKER.link(MarkedText.analysis("article", marked));
  }

  static List<String> refs(Entities entities) {
    return entities.mentions().stream()
        .map(mention -> ((Mention.Entity) mention).ref().orElse("-"))
        .toList();
  }

  static Place place(Entities entities, String id) {
    return find(entities.places(), place -> place.id().equals(id));
  }

  static Organization organization(Entities entities, String id) {
    return find(entities.organizations(), organization -> organization.id().equals(id));
  }

  static <T> T find(List<T> all, Predicate<T> wanted) {
    List<T> found = all.stream().filter(wanted).toList();
    assertThat(found).as("in " + all).hasSize(1);
    return found.get(0);
  }
}
