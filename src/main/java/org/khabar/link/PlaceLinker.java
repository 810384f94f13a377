package org.khabar.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabar.model.Gazetteer;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.Mention;
import org.khabar.model.Span;

/** Gives every place mention of an article its place. */
final class PlaceLinker {
  private final PlaceResolver resolver;

  PlaceLinker(Gazetteer gazetteer) {
    this.resolver = new PlaceResolver(gazetteer);
  }

  /** Adds the places to the book; gives the id of each mention's place. */
  Map<Span, String> link(ArticleView article, PlaceBook book) {
    List<PlaceName> names = PlaceNames.of(article);
    resolver.resolve(names, article.analysis().article());
    Set<String> countries = countries(names);
    Map<PlaceName, String> ids = new HashMap<>();
    Map<Span, String> links = new HashMap<>();
    for (PlaceName name : names) {
      if (isOnlyPartOfNames(article, name) && !PlaceResolver.isPlausible(name)) {
        continue; // the Mehran of "Mehran Base" is no place of this article
      }
      String id =
          name.best()
              .filter(best -> !isOutOfPlace(name, best, countries))
              .map(best -> book.add(best.place(), PlaceResolver.link(name)))
              .orElseGet(() -> book.addUnknown(name.name()));
      ids.put(name, id);
      for (Mention.Entity mention : name.mentions()) {
        links.put(mention.span(), id);
      }
    }
    names.forEach(name -> nest(name, ids, book));
    return links;
  }

  /** The countries of the names whose place is likely. */
  private static Set<String> countries(List<PlaceName> names) {
    return names.stream()
        .filter(PlaceResolver::isPlausible)
        .flatMap(name -> name.best().stream())
        .map(best -> best.place().country())
        .filter(country -> !country.isEmpty())
        .collect(Collectors.toSet());
  }

  /** Whether a poor candidate lies in a country of which the article names nothing else. */
  private static boolean isOutOfPlace(PlaceName name, Candidate best, Set<String> countries) {
    return !PlaceResolver.isPlausible(name)
        && !countries.isEmpty()
        && !countries.contains(best.place().country());
  }

  /** Whether the name stands nowhere on its own, only inside longer names. */
  private static boolean isOnlyPartOfNames(ArticleView article, PlaceName name) {
    return name.mentions().stream().allMatch(mention -> article.isInsideName(mention.span()));
  }

  /** Puts a place into a district of which the text says that it lies there. */
  private static void nest(PlaceName name, Map<PlaceName, String> ids, PlaceBook book) {
    String id = ids.getOrDefault(name, "");
    for (PlaceName container : name.containers()) {
      String outer = ids.getOrDefault(container, "");
      Optional<GazetteerPlace> place = book.entry(id);
      Optional<GazetteerPlace> district =
          book.entry(outer).filter(entry -> entry.featureCode().equals("ADM2"));
      if (place.isPresent()
          && district.isPresent()
          && place.get().featureClass() == 'P'
          && PlaceScorer.within(place.get(), district.get()) > 0) {
        book.get(id).ifPresent(inner -> book.put(inner.standingIn(outer)));
      }
    }
  }
}
