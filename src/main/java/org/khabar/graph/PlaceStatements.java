package org.khabar.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.khabar.model.Coordinates;
import org.khabar.model.Place;
import org.khabar.vocab.KhabarClass;
import org.khabar.vocab.KhabarProperty;
import org.khabar.vocab.SharedTerm;

/** Places and sites: names, points, what they lie within, gazetteer entries. */
record PlaceStatements(ArticleScope scope, Statements statements, LinkStatements links) {
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
    place.link().ifPresent(link -> links.write(place.id(), place.name(), link));
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
}
