package org.khabar.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.khabar.query.LinkedPlaceFeature.Citation;
import org.khabar.query.LinkedPlaceFeature.Geometry;
import org.khabar.query.LinkedPlaceFeature.Link;
import org.khabar.query.LinkedPlaceFeature.Name;
import org.khabar.query.LinkedPlaceFeature.PlaceType;
import org.khabar.query.LinkedPlaceFeature.Point;
import org.khabar.query.LinkedPlaceFeature.Properties;
import org.khabar.query.LinkedPlaceFeature.Relation;
import org.khabar.query.LinkedPlaceFeature.Timespan;
import org.khabar.query.LinkedPlaceFeature.When;
import org.khabar.vocab.KhabarClass;
import org.khabar.vocab.Prefixes;

/** Gathers a feature of Linked Places Format from its rows; keeps the order of the rows. */
final class LinkedPlace {
  /** The classes of what no gazetteer knows, which is mostly a village or a part of a division. */
  private static final List<String> UNKNOWN = List.of("P", "A");

  private final String iri;
  private final Set<String> titles = new LinkedHashSet<>();
  private final Set<String> countries = new LinkedHashSet<>();
  private final Set<PlaceType> types = new LinkedHashSet<>();
  private final Set<Point> points = new LinkedHashSet<>();
  private final Set<String> classes = new LinkedHashSet<>();
  private final Map<String, Set<Citation>> names = new LinkedHashMap<>();
  private final Set<Name> labels = new LinkedHashSet<>();
  private final Set<Relation> wider = new LinkedHashSet<>();
  private final Set<Link> exact = new LinkedHashSet<>();
  private final Set<Link> close = new LinkedHashSet<>();
  private final Map<String, Timespan> incidents = new LinkedHashMap<>();

  LinkedPlace(String iri) {
    this.iri = iri;
  }

  String iri() {
    return iri;
  }

  /** Takes one aspect of the place. */
  void add(Binding row) {
    text(row, "title").ifPresent(titles::add);
    if (isTrue(row, "site")) {
      classes.add(FeatureClasses.SPOT);
    }
    text(row, "country").ifPresent(countries::add);
    type(row).ifPresent(types::add);
    point(row).ifPresent(points::add);
    text(row, "name").ifPresent(name -> name(row, name));
    text(row, "code").map(FeatureClasses::of).ifPresent(classes::add);
    text(row, "exact").map(match -> new Link("exactMatch", match)).ifPresent(exact::add);
    text(row, "close").map(match -> new Link("closeMatch", match)).ifPresent(close::add);
    text(row, "within").map(around -> relation(row, around)).ifPresent(wider::add);
    text(row, "earliest")
        .ifPresent(
            day ->
                incidents.put(
                    text(row, "incident").orElse(day), timespan(day, text(row, "latest"))));
  }

  private void name(Binding row, String name) {
    Optional<String> language = text(row, "language");
    if (language.isPresent()) {
      labels.add(new Name(name, language.get(), List.of()));
    } else {
      names.computeIfAbsent(name, unused -> new LinkedHashSet<>()).add(citation(row));
    }
  }

  private static Optional<String> text(Binding row, String column) {
    return Optional.ofNullable(row.get(column))
        .map(term -> term.isLiteral() ? term.getLiteralLexicalForm() : term.toString());
  }

  private static boolean isTrue(Binding row, String column) {
    return text(row, column).filter("true"::equals).isPresent();
  }

  private static Citation citation(Binding row) {
    return new Citation(text(row, "headline").orElse(""), text(row, "source").orElse(""));
  }

  private static Relation relation(Binding row, String around) {
    return new Relation(
        "gvp:broaderPartitive", around, "part of " + text(row, "around").orElse(""));
  }

  private static Timespan timespan(String earliest, Optional<String> latest) {
    if (latest.filter(earliest::equals).isPresent()) {
      return new Timespan(Map.of("in", earliest), null);
    }
    return new Timespan(
        Map.of("earliest", earliest), latest.map(day -> Map.of("latest", day)).orElse(null));
  }

  /** Its GeoNames feature code as GeoNames' ontology names it; a site without one as ours does. */
  private static Optional<PlaceType> type(Binding row) {
    Optional<String> code = text(row, "code");
    if (code.isPresent()) {
      return code.map(own -> new PlaceType(Prefixes.GN + FeatureClasses.of(own) + "." + own, own));
    }
    boolean site = isTrue(row, "site");
    Node type = site ? KhabarClass.SITE : KhabarClass.PLACE;
    return row.contains("title")
        ? Optional.of(new PlaceType(type.getURI(), site ? "site" : "place"))
        : Optional.empty();
  }

  private static Optional<Point> point(Binding row) {
    boolean approximate = isTrue(row, "approximate");
    return degrees(row, "long")
        .flatMap(east -> degrees(row, "lat").map(north -> List.of(east, north)))
        .map(at -> new Point("Point", at, approximate ? "less-certain" : "certain"));
  }

  private static Optional<Double> degrees(Binding row, String column) {
    try {
      return text(row, column).map(Double::valueOf);
    } catch (NumberFormatException noPoint) {
      return Optional.empty();
    }
  }

  /**
   * The feature; none where it lacks what the format requires: a title and a name with citation.
   */
  Optional<LinkedPlaceFeature> feature() {
    return names.isEmpty() ? Optional.empty() : titles.stream().findFirst().map(this::feature);
  }

  /** The names that articles write; the format wants those with a citation first. */
  private Stream<Name> cited() {
    return names.entrySet().stream()
        .map(name -> new Name(name.getKey(), null, List.copyOf(name.getValue())));
  }

  private LinkedPlaceFeature feature(String title) {
    List<Link> links = new ArrayList<>(exact);
    links.addAll(close);
    return new LinkedPlaceFeature(
        iri,
        "Feature",
        new Properties(
            title, List.copyOf(countries), classes.isEmpty() ? UNKNOWN : List.copyOf(classes)),
        // Incidents of which only the last possible day is known are left out.
        incidents.isEmpty()
            ? null
            : new When(
                incidents.values().stream().distinct().toList(), "incidents told by news articles"),
        Stream.concat(cited(), labels.stream()).toList(),
        List.copyOf(types),
        new Geometry("GeometryCollection", List.copyOf(points)),
        links,
        List.copyOf(wider));
  }
}
