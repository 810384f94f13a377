package org.khabar.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.Mention;
import org.khabar.model.Place;
import org.khabar.model.Span;

/**
 * Where a place lies that the gazetteer lacks and of which the text does not say it: part of a town
 * in the town named last, anything else in the country that the article tells of.
 */
final class Whereabouts {
  /** The part of an article's names that lies in the country it tells of, at least. */
  private static final double MOST = 0.6;

  private static final double DEMONYM_WEIGHT = 0.5;

  /** Sentences back to the name of the town. */
  private static final int BACK = 2;

  private static final Set<PlaceKind> PARTS = Set.of(PlaceKind.PART_OF_TOWN, PlaceKind.SUBURB);

  private static final Pattern LOCATING =
      Pattern.compile("(?i)\\b(?:in|near|at|outside|around|towards?|known as|called) (?:the )?$");

  private final ArticleView article;
  private final List<PlaceName> names;
  private final Map<PlaceName, String> ids;
  private final PlaceBook book;

  /**
   * The whereabouts in an article.
   *
   * @param ids the place of each name
   */
  Whereabouts(
      ArticleView article, List<PlaceName> names, Map<PlaceName, String> ids, PlaceBook book) {
    this.article = article;
    this.names = names;
    this.ids = ids;
    this.book = book;
  }

  /**
   * The place around; absent where the article tells of several countries or of none, and for a
   * word that is a place elsewhere and that nothing here shows to be one.
   */
  Optional<Place> of(PlaceName name) {
    if (!isShown(name, article)) {
      return Optional.empty();
    }
    boolean part = name.kind().filter(PARTS::contains).isPresent();
    return (part ? town(name.mentions().get(0).span()) : Optional.<String>empty())
        .or(this::country)
        .flatMap(book::get);
  }

  /**
   * Whether the text shows that a name is a place's: by a word beside it, by "in", or as no other
   * place bears a name that was found for the words around it.
   */
  static boolean isShown(PlaceName name, ArticleView article) {
    return name.candidates().isEmpty() || name.kind().isPresent() || isLocated(name, article);
  }

  private static boolean isLocated(PlaceName name, ArticleView article) {
    return name.mentions().stream()
        .anyMatch(mention -> LOCATING.matcher(article.before(mention.span().begin())).find());
  }

  /** The town named last in front of a name, or behind it in its sentence. */
  private Optional<String> town(Span span) {
    int sentence = article.sentenceNumber(span);
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (PlaceName name : names) {
      for (Mention.Entity mention : isTown(name) ? name.mentions() : List.<Mention.Entity>of()) {
        int apart = sentence - article.sentenceNumber(mention.span());
        int far = Math.abs(mention.span().begin() - span.begin());
        if (apart >= 0 && apart <= BACK && far < least) {
          least = far;
          nearest = ids.get(name);
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  private boolean isTown(PlaceName name) {
    return entry(name)
        .filter(place -> isSure(name))
        .filter(place -> place.featureClass() == 'P' && !place.featureCode().equals("PPLX"))
        .isPresent();
  }

  /** The country of most names, the surer ones counting more; of few names even a dateline's. */
  private Optional<String> country() {
    Map<String, Double> countries = new HashMap<>();
    double all = 0;
    for (PlaceName name : names) {
      Optional<String> country =
          entry(name)
              .filter(place -> name.isDemonym() || name.standsAlone())
              .map(GazetteerPlace::country)
              .filter(code -> !code.isEmpty());
      if (country.isPresent()) {
        double weight = name.mentions().size() * weight(name);
        countries.merge(country.get(), weight, Double::sum);
        all += weight;
      }
    }
    double least = all * MOST;
    return countries.entrySet().stream()
        .filter(each -> each.getValue() >= least)
        .findFirst()
        .flatMap(each -> book.country(each.getKey()));
  }

  private static double weight(PlaceName name) {
    return name.isDemonym() || !name.standsAlone()
        ? DEMONYM_WEIGHT
        : name.best().map(Candidate::share).orElse(0.0);
  }

  private static boolean isSure(PlaceName name) {
    return name.standsAlone() && name.isPlausible();
  }

  private Optional<GazetteerPlace> entry(PlaceName name) {
    return Optional.ofNullable(ids.get(name)).flatMap(book::entry);
  }
}
