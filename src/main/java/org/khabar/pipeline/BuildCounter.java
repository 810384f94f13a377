package org.khabar.pipeline;

import java.util.List;

/** Counts what a build does and passes it on to its listener. */
final class BuildCounter {
  private final BuildListener listener;
  private int articles;
  private int analysed;
  private int copies;
  private int leftOut;

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

  BuildReport report(int removed, boolean stored, List<IncidentSummary> incidents) {
    return new BuildReport(articles, analysed, copies, leftOut, removed, stored, incidents);
  }
}
