package org.khabar.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Analysis;
import org.khabar.model.Gazetteer;
import org.khabar.model.Mention;
import org.khabar.model.Span;

/**
 * An analysed text and the places of its names.
 *
 * @param analysis the text
 * @param places the annotated names, each with its place where the annotators found one
 * @param complete whether the annotators looked at every name of a place
 * @param corpus which corpus it is of
 */
record GoldArticle(
    Analysis analysis,
    Map<Span, Optional<GoldPlace>> places,
    boolean complete,
    String corpus) {
  /**
   * A name with ranked candidates.
   *
   * @param place what it stands for; none where the annotators saw no place name
   * @param mentions how often it stands for that
   */
  record Answered(PlaceName name, Optional<GoldPlace> place, int mentions) {}

  String id() {
    return analysis.article().id();
  }

  /**
   * The names as weights rank their candidates; names whose place the annotators did not find are
   * left out, and so are adjectives and people's names that they passed over.
   */
  List<Answered> answered(Gazetteer gazetteer, PlaceWeights weights) {
    List<PlaceName> names = PlaceNames.of(new ArticleView(analysis));
    new PlaceResolver(gazetteer, weights).resolve(names, analysis.article());
    List<Answered> answered = new ArrayList<>();
    for (PlaceName name : names) {
      Map<Optional<GoldPlace>, Integer> counts = new LinkedHashMap<>();
      for (Mention.Entity mention : name.mentions()) {
        Optional<GoldPlace> place = places.getOrDefault(mention.span(), Optional.empty());
        if (place.isPresent()
            || (complete && !name.isDemonym() && isPassedOver(mention.span()))) {
          counts.merge(place, 1, Integer::sum);
        }
      }
      counts.forEach((place, count) -> answered.add(new Answered(name, place, count)));
    }
    return answered;
  }

  private boolean isPassedOver(Span span) {
    return places.keySet().stream()
        .noneMatch(each -> each.begin() < span.end() && span.begin() < each.end());
  }
}
