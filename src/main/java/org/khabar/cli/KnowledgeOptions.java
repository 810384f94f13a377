package org.khabar.cli;

import java.io.PrintWriter;
import org.khabar.pipeline.Knowledge;
import picocli.CommandLine.Mixin;

/** What a user brings beside the articles, for every command that reads articles. */
final class KnowledgeOptions {
  @Mixin private CorrectionOptions corrections = new CorrectionOptions();
  @Mixin private NameListOptions lists = new NameListOptions();

  /** Reads it all, says what was taken and which rows were left out. */
  Knowledge read(ProblemReport problems, PrintWriter err) {
    Knowledge listed = lists.read(problems, err);
    return new Knowledge(
        corrections.read(listed, problems), listed.organizations(), listed.places());
  }
}
