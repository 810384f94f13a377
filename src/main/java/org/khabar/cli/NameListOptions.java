package org.khabar.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.khabar.correct.Corrections;
import org.khabar.gazetteer.organization.OrganizationFile;
import org.khabar.model.Problem;
import org.khabar.pipeline.Knowledge;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A user's own places and organizations, for every command that looks names up. */
final class NameListOptions {
  /** So many bad rows of one list are shown. */
  private static final int MOST_SHOWN = 20;

  @Mixin private GazetteerOptions gazetteers = new GazetteerOptions();

  @Option(
      names = "--organizations",
      paramLabel = "FILE",
      description =
          "A list of organizations of your own, may be repeated: a table with the columns name, kind"
              + " and more, UCDP's actor list (CSV), results of a Wikidata query (JSON, CSV),"
              + " FollowTheMoney or OpenSanctions entities (JSON lines).")
  private List<Path> organizations = List.of();

  /** Reads the lists, says what was taken and which rows were left out; nothing is decided yet. */
  Knowledge read(ProblemReport problems, PrintWriter err) {
    List<OrganizationFile> lists = organizations.stream().map(OrganizationFile::read).toList();
    lists.forEach(list -> report(list, problems, err));
    return new Knowledge(Corrections.NONE, lists, gazetteers.open());
  }

  private static void report(OrganizationFile list, ProblemReport problems, PrintWriter err) {
    List<Problem> bad = list.problems();
    bad.stream().limit(MOST_SHOWN).forEach(problems::leftOut);
    if (bad.size() > MOST_SHOWN) {
      err.printf("… and %,d more rows left out%n", bad.size() - MOST_SHOWN);
    }
    err.printf(
        "%s: %,d organizations, %,d rows left out, %,d of other things passed over%n",
        list.source().name(), list.organizations().size(), bad.size(), list.passedOver());
  }
}
