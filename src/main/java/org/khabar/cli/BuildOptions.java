package org.khabar.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.khabar.graph.Iris;
import org.khabar.model.Article;
import org.khabar.model.Problem;
import org.khabar.pipeline.Build;
import org.khabar.pipeline.BuildListener;
import org.khabar.pipeline.BuildReport;
import org.khabar.store.KnowledgeStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a build needs, for the commands that build. */
final class BuildOptions {
  @Mixin StoreOptions storeOptions = new StoreOptions();
  @Mixin private KnowledgeOptions knowledge = new KnowledgeOptions();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description = "What the IRIs of the graph begin with (default: ${DEFAULT-VALUE}).")
  private String base = Iris.DEFAULT_BASE;

  @Option(
      names = "--warnings",
      description = "Show every problem of every article, not only those that left one out.")
  private boolean warnings;

  KnowledgeStore store() {
    return KnowledgeStore.at(storeOptions.store);
  }

  /**
   * What a build did.
   *
   * @param report articles and incidents
   * @param exitCode whether anything was left out: an article or a line of corrections
   */
  record Built(BuildReport report, int exitCode) {}

  /** Builds with a progress bar, says what was left out and what was done. */
  Built build(List<Path> articles, PrintWriter err) {
    ProblemPrinter problems = new ProblemPrinter(err);
    Build build = new Build(store(), new Iris(base), knowledge.read(problems, err));
    BuildReport report;
    try (Progress progress = Progress.of("Reading", build.expected(articles))) {
      report = build.run(articles, new Reporting(progress, problems));
    }
    err.println(summary(report, problems.warningCount()));
    err.flush();
    return new Built(
        report, problems.leftOutCount() == 0 ? ExitCode.DONE : ExitCode.ARTICLES_LEFT_OUT);
  }

  private String summary(BuildReport report, int warningCount) {
    StringBuilder line = new StringBuilder();
    line.append(
        String.format(
            "%,d articles (%,d new or changed, %,d left out, %,d removed), %,d incidents",
            report.articles(),
            report.analysed(),
            report.leftOut(),
            report.removed(),
            report.incidents().size()));
    line.append(report.stored() ? " → " + storeOptions.store : "; nothing has changed");
    if (warningCount > 0 && !warnings) {
      line.append(
          String.format(
              "%n%,d problems in articles that were read: --warnings shows them.", warningCount));
    }
    return line.toString();
  }

  private final class Reporting implements BuildListener {
    private final Progress progress;
    private final ProblemPrinter problems;

    Reporting(Progress progress, ProblemPrinter problems) {
      this.progress = progress;
      this.problems = problems;
    }

    @Override
    public void read(Article article) {
      progress.step();
      article.problems().forEach(problem -> problems.warning(problem, warnings));
    }

    @Override
    public void copy(Problem problem) {
      progress.step();
      problems.warning(problem, warnings);
    }

    @Override
    public void shared(Problem problem) {
      problems.warning(problem, warnings);
    }

    @Override
    public void leftOut(Problem problem) {
      progress.step();
      problems.leftOut(problem);
    }

    @Override
    public void unusedCorrection(Problem problem) {
      problems.remark(problem);
    }

    @Override
    public void storing() {
      progress.close();
    }
  }
}
