package org.khabar.extract;

import java.util.List;
import java.util.Optional;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.RoleFiller;
import org.khabar.model.Span;

/**
 * Someone or something that plays a part, as the models found it.
 *
 * @param part the part
 * @param likelihood how likely that is
 * @param places where it is named, the best words first, never empty
 */
record Actor(Part part, double likelihood, List<Variant.Place> places) {
  Actor {
    places = List.copyOf(places);
  }

  /** The actor as an incident holds it. */
  RoleFiller filler(ArticleView view) {
    List<Span> spans = places.stream().map(Variant.Place::span).distinct().toList();
    Optional<String> ref = places.stream().flatMap(each -> ref(each, view).stream()).findFirst();
    return new RoleFiller(spans, ref);
  }

  private static Optional<String> ref(Variant.Place place, ArticleView view) {
    int head = view.candidates().get(place.candidate()).head();
    return place
        .line()
        .entityAt(head)
        .filter(each -> !each.demonym() && each.kind() != MentionKind.PLACE)
        .flatMap(Mention.Entity::ref);
  }
}
