package org.khabar.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.khabar.model.ArticleFacts;
import org.khabar.pipeline.Extraction;
import org.khabar.pipeline.Outcome;
import org.khabar.record.RecordWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar extract}: one JSON record an article, no store. */
@Command(
    name = "extract",
    description = "Writes one JSON record per article on standard output, without a store.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  khabar extract article.txt",
      "  khabar extract articles/ dump.zip > records.jsonl"
    })
final class ExtractCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ARTICLES", arity = "1..*", description = ReadingOptions.ARTICLES)
  private List<Path> articles = List.of();

  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private KnowledgeOptions knowledge = new KnowledgeOptions();
  @Mixin private ReportOptions reporting = new ReportOptions();

  @Option(
      names = "--timings",
      description = "Say at the end what each stage cost and how many articles a second.")
  private boolean timed;

  private long count;

  private final RecordWriter records = new RecordWriter();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    long begin = System.nanoTime();
    try (ProblemReport problems = reporting.open(err)) {
      Extraction extraction = new Extraction(knowledge.read(problems, err), reading.options(spec));
      Writer out =
          new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16);
      try (Progress progress = Progress.of("Reading", () -> extraction.expected(articles))) {
        extraction.run(articles, outcome -> write(outcome, out, problems, progress));
      } finally {
        out.flush();
      }
      err.println(problems.summary());
      if (timed) {
        Duration whole = Duration.ofNanos(System.nanoTime() - begin);
        TimingTable.print(extraction.timings(), whole, count, err);
      }
      err.flush();
      return problems.exitCode();
    }
  }

  private void write(Outcome outcome, Writer out, ProblemReport problems, Progress progress) {
    progress.step();
    count++;
    if (outcome instanceof Outcome.LeftOut leftOut) {
      problems.leftOut(leftOut.problem());
      return;
    }
    ArticleFacts facts = ((Outcome.Found) outcome).facts();
    problems.read(facts.article());
    try {
      out.write(records.write(facts));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
