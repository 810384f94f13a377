package org.khabar.extract;

import static org.khabar.extract.Setting.flag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.IncidentStatus;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Place;
import org.khabar.model.PlaceUse;

/**
 * The places that may be an incident's, with what speaks for each, as numbers.
 *
 * <p>A place that only the dateline names is none of them, but its country is.
 */
final class PlaceOptions {
  static final List<String> FEATURES =
      List.of(
          "none",
          "reading distance",
          "line distance",
          "lines behind",
          "word distance",
          "behind trigger",
          "same line as first deed",
          "same paragraph",
          "line",
          "preposition in",
          "preposition at or near",
          "preposition from or to",
          "preposition of",
          "elsewhere",
          "demonym",
          "local demonym",
          "in a body's name",
          "by a site",
          "by a place inside",
          "mentions",
          "mentions inside",
          "share of the country",
          "country of the dateline",
          "in the dateline",
          "known",
          "in a country",
          "link score",
          "country",
          "division",
          "district",
          "town",
          "part of a town",
          "a nearer one inside",
          "depth",
          "rank by distance",
          "distance to another telling",
          "nearer to another telling",
          "order of that telling",
          "share of the towns",
          "mentions before",
          "best reading distance",
          "telling line",
          "telling lines",
          "telling order",
          "tellings",
          "happened",
          "recalled",
          "countries");

  private static final int MOST = 40;
  private static final int MOST_TELLINGS = 12;
  private static final int BY_SITE = 2;

  private final Setting setting;
  private final List<Telling> tellings;
  private final PlaceChooser places;
  private final Map<String, Integer> mentions = new HashMap<>();
  private final Map<String, Integer> inside = new HashMap<>();
  private final Map<String, Integer> countries = new LinkedHashMap<>();
  private final Map<String, Named> countryNames = new LinkedHashMap<>();
  private final Map<String, Integer> inDateline = new HashMap<>();
  private int all;

  PlaceOptions(Setting setting, List<Telling> tellings, PlaceChooser places) {
    this.setting = setting;
    this.tellings = tellings;
    this.places = places;
    for (Line line : setting.lines()) {
      line.mentions().forEach(mention -> count(line, mention));
    }
    for (Mention.Entity mention : setting.datelinePlaces()) {
      place(mention)
          .ifPresent(place -> places.chain(place.id()).forEach(id -> inDateline.put(id, 1)));
      place(mention)
          .filter(place -> !setting.lines().isEmpty())
          .ifPresent(place -> sentFrom(mention, place));
    }
  }

  /** The country of a dateline, as if the first line named it. */
  private void sentFrom(Mention.Entity mention, Place place) {
    List<String> chain = List.copyOf(places.chain(place.id()));
    if (place.country().isPresent()) {
      String outermost = chain.get(chain.size() - 1);
      countryNames.putIfAbsent(outermost, new Named(setting.lines().get(0), mention, outermost, 1));
    }
  }

  private void count(Line line, Mention mention) {
    Optional<Place> place = place(mention);
    if (place.isEmpty()) {
      return;
    }
    mentions.merge(place.get().id(), 1, Integer::sum);
    List<String> chain = List.copyOf(places.chain(place.get().id()));
    chain.forEach(id -> inside.merge(id, 1, Integer::sum));
    String country = Setting.country(place.get());
    if (!country.isEmpty()) {
      countries.merge(country, 1, Integer::sum);
      all++;
      String outermost = chain.get(chain.size() - 1);
      countryNames.putIfAbsent(outermost, new Named(line, (Mention.Entity) mention, outermost, 0));
    }
  }

  private Optional<Place> place(Mention mention) {
    return mention instanceof Mention.Entity entity
            && (entity.kind() == MentionKind.PLACE || entity.kind() == MentionKind.SITE)
        ? entity.ref().flatMap(places::place)
        : Optional.empty();
  }

  /**
   * A mention and the place that it speaks for.
   *
   * @param way 0 for its own, 1 for the one around it
   */
  private record Named(Line line, Mention.Entity mention, String place, int way) {}

  /** The options of a telling; the first is that nothing is said. */
  List<Option<PlaceChooser.Placed>> of(Telling telling) {
    Map<String, List<Named>> named = named(telling);
    Map<String, Double> distances = new LinkedHashMap<>();
    named.forEach((id, each) -> distances.put(id, distance(telling, id, each)));
    double best = distances.values().stream().mapToDouble(each -> each).min().orElse(1000);
    double[] about = about(telling, best);
    List<Option<PlaceChooser.Placed>> options = new ArrayList<>();
    options.add(new Option<>(Optional.empty(), none(about)));
    named.forEach(
        (id, each) -> {
          Named nearest = nearest(telling, each);
          Place place = places.place(id).orElseThrow();
          PlaceUse use = new PlaceUse(id, nearest.mention().span());
          PlaceChooser.Placed placed = new PlaceChooser.Placed(place, use, nearest.way());
          double[] row = row(telling, place, each, nearest, distances, about);
          options.add(new Option<>(Optional.of(placed), row));
        });
    return options;
  }

  /** By place what names it around a telling, or something in it. */
  private Map<String, List<Named>> named(Telling telling) {
    Map<String, List<Named>> named = new LinkedHashMap<>();
    for (Line line : setting.around(telling)) {
      for (Mention mention : line.mentions()) {
        place(mention).ifPresent(place -> add(named, line, (Mention.Entity) mention, place));
      }
    }
    countryNames.forEach((id, each) -> named.computeIfAbsent(id, none -> List.of(each)));
    return named;
  }

  private void add(Map<String, List<Named>> named, Line line, Mention.Entity mention, Place place) {
    int step = 0;
    for (String id : places.chain(place.id())) {
      boolean proper = places.place(id).filter(each -> !each.site()).isPresent();
      boolean room = named.size() < MOST || named.containsKey(id);
      if (proper && room) {
        int way = place.site() ? BY_SITE : Math.min(step, 1);
        named.computeIfAbsent(id, none -> new ArrayList<>()).add(new Named(line, mention, id, way));
      }
      step++;
    }
  }

  /** The reading distance, as the deeds' own words are read, else by lines. */
  private double distance(Telling telling, String id, List<Named> named) {
    int read =
        telling.places().stream()
            .filter(each -> each.place().id().equals(id))
            .mapToInt(PlaceChooser.Placed::distance)
            .min()
            .orElse(1000);
    int inside =
        telling.places().stream()
            .filter(each -> places.chain(each.place().id()).contains(id))
            .mapToInt(each -> each.distance() + BY_SITE)
            .min()
            .orElse(1000);
    int lines = named.stream().mapToInt(each -> 100 + 30 * lines(telling, each)).min().orElse(1000);
    return Math.min(read, Math.min(inside, lines));
  }

  private static int lines(Telling telling, Named named) {
    int word = named.line().firstWord(named.mention().span());
    Deed deed = Setting.nearest(telling, named.line(), word);
    return Math.abs(deed.line().number() - named.line().number());
  }

  private static Named nearest(Telling telling, List<Named> named) {
    Named nearest = named.get(0);
    int best = Integer.MAX_VALUE;
    for (Named each : named) {
      int word = each.line().firstWord(each.mention().span());
      Deed deed = Setting.nearest(telling, each.line(), word);
      int lines = Math.abs(deed.line().number() - each.line().number());
      int words = lines == 0 ? Math.abs(deed.trigger().from() - word) : 0;
      int far = 1000 * lines + 3 * words + each.way();
      if (far < best) {
        best = far;
        nearest = each;
      }
    }
    return nearest;
  }

  private double[] about(Telling telling, double best) {
    return new double[] {
      best,
      telling.first().line().number(),
      telling.lines().size(),
      tellings.indexOf(telling),
      tellings.size(),
      flag(telling.status() == IncidentStatus.HAPPENED),
      flag(telling.first().recalled()),
      countries.size()
    };
  }

  private static double[] none(double[] about) {
    double[] row = new double[FEATURES.size()];
    Arrays.fill(row, Double.NaN);
    row[0] = 1;
    System.arraycopy(about, 0, row, row.length - about.length, about.length);
    return row;
  }

  private double[] row(
      Telling telling,
      Place place,
      List<Named> named,
      Named nearest,
      Map<String, Double> distances,
      double[] about) {
    Line line = nearest.line();
    int word = line.firstWord(nearest.mention().span());
    Deed deed = Setting.nearest(telling, line, word);
    boolean same = line == deed.line();
    double distance = distances.getOrDefault(place.id(), 1000.0);
    String preposition = line.phraseAt(word).map(line::preposition).orElse("");
    String code = place.featureCode().orElse("");
    Other other = other(telling, place.id());
    String country = Setting.country(place);
    double[] own = {
      0,
      distance,
      Math.abs(line.number() - deed.line().number()),
      line.number() - deed.line().number(),
      same ? Math.abs(word - deed.trigger().from()) : Double.NaN,
      same ? flag(word > deed.trigger().from()) : Double.NaN,
      flag(line == telling.first().line()),
      flag(line.paragraph() == deed.line().paragraph()),
      line.number(),
      flag(preposition.equals("in")),
      flag(preposition.equals("at") || preposition.equals("near") || preposition.equals("on")),
      flag(preposition.equals("from") || preposition.equals("to")),
      flag(preposition.equals("of")),
      flag(PlaceChooser.isElsewhere(line, word)),
      flag(named.stream().allMatch(each -> each.mention().demonym())),
      flag(named.stream().anyMatch(each -> PlaceChooser.isLocal(each.line(), each.mention()))),
      flag(PlaceChooser.isPartOfBody(line, nearest.mention())),
      flag(nearest.way() == BY_SITE),
      flag(nearest.way() == 1),
      mentions.getOrDefault(place.id(), 0),
      inside.getOrDefault(place.id(), 0),
      all == 0 ? 0 : countries.getOrDefault(country, 0) / (double) all,
      flag(!country.isEmpty() && inDateline.keySet().stream().anyMatch(id -> isIn(id, country))),
      flag(inDateline.containsKey(place.id())),
      flag(place.link().isPresent()),
      flag(!country.isEmpty()),
      place.link().map(link -> link.score()).orElse(0.0),
      flag(code.startsWith("PCL")),
      flag(code.equals("ADM1")),
      flag(code.startsWith("ADM") && !code.equals("ADM1")),
      flag(code.startsWith("PPL")),
      flag(code.equals("PPLX") || code.isEmpty()),
      flag(isNearerInside(place, distance, distances)),
      places.chain(place.id()).size(),
      distances.values().stream().filter(each -> each < distance).count(),
      other.distance(),
      distance - other.distance(),
      other.order(),
      inside.getOrDefault(place.id(), 0)
          / (1.0 + inside.values().stream().mapToInt(each -> each).max().orElse(0)),
      named.stream().filter(each -> each.line().number() < telling.first().line().number()).count()
    };
    double[] row = new double[FEATURES.size()];
    System.arraycopy(own, 0, row, 0, own.length);
    System.arraycopy(about, 0, row, own.length, about.length);
    return row;
  }

  /** How near another telling's words come to a place, and which. */
  private record Other(int distance, int order) {}

  private Other other(Telling telling, String id) {
    Other nearest = new Other(1000, -1);
    for (int i = 0; i < Math.min(MOST_TELLINGS, tellings.size()); i++) {
      for (PlaceChooser.Placed each :
          tellings.get(i) == telling ? List.<PlaceChooser.Placed>of() : tellings.get(i).places()) {
        boolean nearer = each.distance() < nearest.distance();
        if (nearer && places.chain(each.place().id()).contains(id)) {
          nearest = new Other(each.distance(), i);
        }
      }
    }
    return nearest;
  }

  private boolean isIn(String id, String country) {
    return places.place(id).flatMap(Place::country).filter(country::equals).isPresent();
  }

  private boolean isNearerInside(Place place, double distance, Map<String, Double> distances) {
    return distances.entrySet().stream()
        .anyMatch(
            each ->
                each.getValue() <= distance
                    && !each.getKey().equals(place.id())
                    && places.chain(each.getKey()).contains(place.id()));
  }
}
