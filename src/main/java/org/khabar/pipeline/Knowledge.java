package org.khabar.pipeline;

import java.util.List;
import java.util.stream.Collectors;
import org.khabar.correct.Corrections;
import org.khabar.gazetteer.organization.OrganizationFile;
import org.khabar.model.GazetteerSource;

/**
 * What a user brings beside the articles.
 *
 * @param corrections decisions, which win
 * @param organizations lists of organizations, known beside the bundled one
 */
public record Knowledge(Corrections corrections, List<OrganizationFile> organizations) {
  /** Nothing. */
  public static final Knowledge NONE = new Knowledge(Corrections.NONE, List.of());

  public Knowledge {
    organizations = List.copyOf(organizations);
  }

  /** Changes with any byte of the lists. */
  String mark() {
    return organizations.stream()
        .map(OrganizationFile::fingerprint)
        .collect(Collectors.joining(" "));
  }

  /** What the lists are from. */
  List<GazetteerSource> sources() {
    return organizations.stream().map(OrganizationFile::source).toList();
  }
}
