package org.khabar.pipeline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.correct.Corrections;
import org.khabar.gazetteer.BundledGazetteer;
import org.khabar.gazetteer.BundledOrganizations;
import org.khabar.gazetteer.LayeredGazetteer;
import org.khabar.gazetteer.index.PlaceIndex;
import org.khabar.gazetteer.organization.OrganizationFile;
import org.khabar.model.Gazetteer;
import org.khabar.model.GazetteerSource;
import org.khabar.model.OrganizationDirectory;

/**
 * What a user brings beside the articles.
 *
 * @param corrections decisions, which win
 * @param organizations lists of organizations, known beside the bundled one
 * @param places indexes of places, the first before the others and all before the bundled one
 */
public record Knowledge(
    Corrections corrections, List<OrganizationFile> organizations, List<PlaceIndex> places) {
  /** Nothing. */
  public static final Knowledge NONE = new Knowledge(Corrections.NONE, List.of(), List.of());

  public Knowledge {
    organizations = List.copyOf(organizations);
    places = List.copyOf(places);
  }

  /** The indexes over the bundled gazetteer. */
  public Gazetteer gazetteer() {
    return LayeredGazetteer.of(places, BundledGazetteer.load());
  }

  /** The lists together with the bundled one. */
  public OrganizationDirectory directory() {
    return BundledOrganizations.load(organizations);
  }

  /** Changes with any byte of the lists and with any place of the indexes. */
  String mark() {
    return Stream.concat(
            organizations.stream().map(OrganizationFile::fingerprint),
            places.stream().map(index -> Long.toString(index.fingerprint())))
        .collect(Collectors.joining(" "));
  }

  /** What lists and places are from, those that come with Khabar included. */
  List<GazetteerSource> sources() {
    return Stream.of(
            organizations.stream().map(OrganizationFile::source),
            places.stream().map(PlaceIndex::sources).flatMap(List::stream),
            BundledGazetteer.origin().stream())
        .flatMap(all -> all)
        .toList();
  }
}
