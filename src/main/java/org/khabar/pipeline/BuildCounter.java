package org.khabar.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.khabar.graph.EntityNames;
import org.khabar.model.MergedIncident;

/** Counts what a build does and passes it on to its listener. */
final class BuildCounter {
  private final BuildListener listener;
  private int articles;
  private int analysed;
  private int copies;
  private int leftOut;
  private int incidents;
  private final List<IncidentSummary> first = new ArrayList<>();

  BuildCounter(BuildListener listener) {
    this.listener = listener;
  }

  void count(Checked checked) {
    if (checked instanceof Checked.Article article) {
      articles++;
      if (article.quads().isPresent()) {
        analysed++;
      }
      listener.read(article.facts().article());
    } else if (checked instanceof Checked.Copy copy) {
      copies++;
      listener.copy(copy.problem());
    } else {
      leftOut++;
      listener.leftOut(((Checked.LeftOut) checked).problem());
    }
  }

  int articles() {
    return articles;
  }

  int analysed() {
    return analysed;
  }

  /** Counts an incident of the world. */
  void count(MergedIncident incident, EntityNames names) {
    incidents++;
    first.add(IncidentSummary.of(incident, names));
    first.sort(IncidentSummary.BY_DATE);
    if (first.size() > BuildReport.MOST_INCIDENTS) {
      first.remove(BuildReport.MOST_INCIDENTS);
    }
  }

  BuildReport report(int removed, boolean stored) {
    return new BuildReport(articles, analysed, copies, leftOut, removed, stored, incidents, first);
  }
}
