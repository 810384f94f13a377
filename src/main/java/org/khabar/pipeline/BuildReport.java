package org.khabar.pipeline;

import java.util.List;

/**
 * What a build did.
 *
 * @param articles articles in the store now
 * @param analysed those of them that were new or changed
 * @param copies inputs that are one of these articles a second time
 * @param leftOut inputs that gave no article
 * @param removed articles of the last build that are no longer among the inputs
 * @param stored whether anything had changed, so that the store was replaced
 * @param incidentCount how many incidents of the world there are
 * @param incidents the first {@value #MOST_INCIDENTS} of them by date, the undated last
 */
public record BuildReport(
    int articles,
    int analysed,
    int copies,
    int leftOut,
    int removed,
    boolean stored,
    int incidentCount,
    List<IncidentSummary> incidents) {
  /** So many incidents a report has at the most. */
  static final int MOST_INCIDENTS = 40;

  public BuildReport {
    incidents = List.copyOf(incidents);
  }
}
