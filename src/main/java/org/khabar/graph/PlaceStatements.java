package org.khabar.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.khabar.model.Coordinates;
import org.khabar.model.Link;
import org.khabar.model.LinkCandidate;
import org.khabar.model.Place;
import org.khabar.vocab.KhabarClass;
import org.khabar.vocab.KhabarProperty;
import org.khabar.vocab.SharedTerm;

/** Places and sites: names, points, what they lie within, gazetteer entries. */
record PlaceStatements(ArticleScope scope, Statements statements) {
  void write(List<Place> places) {
    places.forEach(this::write);
  }

  private void write(Place place) {
    Node node = scope.iris().entity(place.id());
    if (place.site()) {
      statements.type(node, KhabarClass.SITE);
    }
    statements.type(node, KhabarClass.PLACE, SharedTerm.FEATURE, SharedTerm.SCHEMA_PLACE);
    statements.name(node, place.name());
    place.coordinates().ifPresent(point -> point(node, place, point));
    statements.state(node, KhabarProperty.FEATURE_CODE, place.featureCode().map(Literals::string));
    statements.state(node, SharedTerm.COUNTRY_CODE, place.country().map(Literals::string));
    statements.state(node, KhabarProperty.WITHIN, place.within().map(scope.iris()::entity));
    statements.state(
        node, KhabarProperty.OPERATED_BY, place.operatedBy().map(scope.iris()::entity));
    place
        .link()
        .filter(link -> isGeonames(link.geonames()))
        .ifPresent(link -> link(node, place, link));
  }

  /** Both geometry properties, since a spatial index without inference reads the general one. */
  private void point(Node node, Place place, Coordinates point) {
    Node geometry = scope.iris().geometry(place.id());
    statements.state(node, SharedTerm.HAS_GEOMETRY, geometry);
    statements.state(node, SharedTerm.HAS_DEFAULT_GEOMETRY, geometry);
    statements.state(node, SharedTerm.LATITUDE, Literals.decimal(point.latitude()));
    statements.state(node, SharedTerm.LONGITUDE, Literals.decimal(point.longitude()));
    if (place.approximate()) {
      statements.state(node, KhabarProperty.APPROXIMATE, Literals.bool(true));
    }
    statements.type(geometry, SharedTerm.GEOMETRY);
    statements.state(
        geometry, SharedTerm.AS_WKT, Literals.point(point.latitude(), point.longitude()));
  }

  /** Entries of other sources have numbers below 1, which no page describes. */
  private static boolean isGeonames(long id) {
    return id > 0;
  }

  private void link(Node node, Place place, Link link) {
    Node match = link.doubtful() ? SharedTerm.CLOSE_MATCH : SharedTerm.EXACT_MATCH;
    statements.state(node, KhabarProperty.GEONAMES_ID, Literals.integer(link.geonames()));
    statements.state(node, match, Iris.geonames(link.geonames()));
    statements.state(node, KhabarProperty.WIKIDATA_ID, link.wikidata().map(Literals::string));
    statements.state(node, match, link.wikidata().map(Iris::wikidata));
    link.candidates().stream()
        .filter(candidate -> isGeonames(candidate.geonames()))
        .forEach(candidate -> candidate(node, place, link, candidate));
    if (link.candidates().stream().noneMatch(other -> other.geonames() == link.geonames())) {
      candidate(
          node,
          place,
          link,
          new LinkCandidate(link.geonames(), place.name(), link.score(), link.method()));
    }
  }

  private void candidate(Node node, Place place, Link link, LinkCandidate candidate) {
    Node entry = scope.iris().link(scope.id(), place.id(), candidate.geonames());
    boolean chosen = candidate.geonames() == link.geonames();
    statements.state(node, KhabarProperty.LINK, entry);
    statements.type(entry, KhabarClass.LINK);
    statements.label(entry, candidate.name());
    statements.state(entry, KhabarProperty.STATED_IN, scope.node());
    statements.state(entry, KhabarProperty.CANDIDATE, Iris.geonames(candidate.geonames()));
    statements.state(
        entry, KhabarProperty.SCORE, Literals.decimal(chosen ? link.score() : candidate.score()));
    statements.state(entry, KhabarProperty.CHOSEN, Literals.bool(chosen));
    statements.state(entry, KhabarProperty.WHY, Literals.string(candidate.why()));
    if (chosen) {
      statements.state(entry, KhabarProperty.DOUBTFUL, Literals.bool(link.doubtful()));
      statements.state(entry, KhabarProperty.METHOD, Literals.string(link.method()));
    }
  }
}
