package org.khabar.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.khabar.graph.Iris;
import org.khabar.model.Article;
import org.khabar.model.Problem;
import org.khabar.model.Span;
import org.khabar.pipeline.Build;
import org.khabar.pipeline.BuildListener;
import org.khabar.pipeline.BuildReport;
import org.khabar.pipeline.Knowledge;
import org.khabar.store.KnowledgeStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What a build needs, for the commands that build. */
final class BuildOptions {
  @Mixin StoreOptions storeOptions = new StoreOptions();
  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private KnowledgeOptions knowledge = new KnowledgeOptions();
  @Mixin private ReportOptions reporting = new ReportOptions();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description = "What the IRIs of the graph begin with (default: ${DEFAULT-VALUE}).")
  private String base = Iris.DEFAULT_BASE;

  KnowledgeStore store() {
    return KnowledgeStore.at(storeOptions.store);
  }

  /**
   * What a build did.
   *
   * @param report articles and incidents
   * @param knowledge what it knew beside the articles
   * @param exitCode what the process says to the shell
   */
  record Built(BuildReport report, Knowledge knowledge, int exitCode) {}

  /** Builds with a progress bar, says what was left out and what was done. */
  Built build(List<Path> articles, CommandSpec spec) {
    PrintWriter err = spec.commandLine().getErr();
    try (ProblemReport problems = reporting.open(err)) {
      Knowledge known = knowledge.read(problems, err);
      Build build = new Build(store(), new Iris(base), known, reading.options(spec));
      BuildReport report;
      try (Progress progress = Progress.of("Reading", () -> build.expected(articles))) {
        report = build.run(articles, new Reporting(progress, problems));
      }
      err.println(summary(report));
      err.println(problems.summary());
      err.flush();
      return new Built(report, known, problems.exitCode());
    }
  }

  private String summary(BuildReport report) {
    String counts =
        String.format(
            "%,d articles (%,d new or changed, %,d left out, %,d removed), %,d incidents",
            report.articles(),
            report.analysed(),
            report.leftOut(),
            report.removed(),
            report.incidentCount());
    return counts + (report.stored() ? " → " + storeOptions.store : "; nothing has changed");
  }

  private static final class Reporting implements BuildListener {
    private final Progress progress;
    private final ProblemReport problems;

    Reporting(Progress progress, ProblemReport problems) {
      this.progress = progress;
      this.problems = problems;
    }

    @Override
    public void read(Article article) {
      progress.step();
      problems.read(article);
    }

    @Override
    public void copy(Problem problem) {
      progress.step();
      problems.copy(problem);
    }

    @Override
    public void shared(Problem problem, Optional<Span> points) {
      problems.shared(problem, points);
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
