package org.khabar.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.gazetteer.BundledGazetteer;
import org.khabar.gazetteer.BundledOrganizations;
import org.khabar.model.Coordinates;
import org.khabar.model.EntryId;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;
import org.khabar.model.LinkJudgement;
import org.khabar.model.MentionKind;
import org.khabar.model.Problem;

class CorrectionsTest {
  private static Corrections read(String... lines) {
    return new CorrectionReader("corrections.txt").read(List.of(lines));
  }

  private static LinkJudgement only(String line) {
    Corrections read = read(line);
    assertThat(read.problems()).isEmpty();
    return read.on(MentionKind.PLACE, "Hub", "a")
        .or(() -> read.on(MentionKind.ORGANIZATION, "CTD", "a"))
        .orElseThrow();
  }

  @Test
  void aLineSaysWhatANameStandsFor() {
    LinkJudgement judgement =
        only("  place\t\"Hub\" geonames:1176515 in a at 25.03,-66.9 # the town, says A. Editor");
    assertThat(judgement)
        .isEqualTo(
            new LinkJudgement(
                MentionKind.PLACE,
                "Hub",
                Optional.of(EntryId.geonames(1176515)),
                Optional.of(new Coordinates(25.03, -66.9)),
                Optional.of("a"),
                "the town, says A. Editor"));
    assertThat(judgement.words())
        .isEqualTo("place \"Hub\" geonames:1176515 at 25.03,-66.9 in \"a\"");
    assertThat(only("organization CTD wikidata:Q42").entry())
        .contains(new EntryId(EntryId.Source.WIKIDATA, "Q42"));
    assertThat(only("place Hub none").entry()).isEmpty();
  }

  @Test
  void blankLinesAndCommentsSayNothing() {
    assertThat(read("", "   ", "# place Hub none", "\t# x").isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "place \"Hub geonames:1 | A quote is opened and not closed.",
        "town Hub geonames:1 | \"town\" begins no correction.",
        "place Hub | A decision on a place needs a name and an entry.",
        "place \" \" none | A decision on a place needs a name and an entry.",
        "place Hub geonames:01 | \"geonames:01\" is no entry for a place.",
        "place Hub organization:ttp | \"organization:ttp\" is no entry for a place.",
        "organization CTD geonames:1 | \"geonames:1\" is no entry for an organization.",
        "place Hub wikidata:P31 | \"wikidata:P31\" is no entry for a place.",
        "place Hub geonames:1 inside a | \"inside\" is not understood.",
        "place Hub geonames:1 in | \"in\" is not understood.",
        "place Hub geonames:1 in a in b | \"in\" is not understood.",
        "place Hub geonames:1 at 91,0 | \"91,0\" is no point.",
        "place Hub geonames:1 at here | \"here\" is no point.",
      })
  void aLineThatIsNoneIsSaidWithFileAndLine(String line, String message) {
    Corrections read = read("# first", line, "place Multan none");
    assertThat(read.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.source()).isEqualTo("corrections.txt");
              assertThat(problem.line()).hasValue(2);
              assertThat(problem.message()).isEqualTo(message);
              assertThat(problem.remedy()).isNotBlank();
            });
    assertThat(read.on(MentionKind.PLACE, "multan", "a")).isPresent();
  }

  @Test
  void theLineForTheArticleGoesFirstAndARepeatedOneIsRefused() {
    Corrections read =
        read("place Hub geonames:1", "place Hub geonames:2 in a", "place \"the  hub\" none");
    assertThat(read.on(MentionKind.PLACE, "The HUB’s", "a").flatMap(LinkJudgement::entry))
        .contains(EntryId.geonames(2));
    assertThat(read.on(MentionKind.PLACE, "Hub", "b").flatMap(LinkJudgement::entry))
        .contains(EntryId.geonames(1));
    assertThat(read.on(MentionKind.ORGANIZATION, "Hub", "b")).isEmpty();
    assertThat(read.problems())
        .extracting(Problem::message)
        .containsExactly("Line 1 decides on the same name already.");
  }

  @Test
  void anEntryThatNobodyKnowsIsSaidAndNotApplied() {
    Corrections checked =
        read(
                "place Hub geonames:999999999999",
                "place Tor geonames:999999999999 at 34.2,70.9",
                "place Karachi geonames:1174872",
                "organization CTD organization:no-such-body",
                "organization TTP organization:tehrik-i-taliban-pakistan")
            .checked(BundledGazetteer.load(), BundledOrganizations.load());
    assertThat(checked.problems())
        .extracting(problem -> problem.line().orElse(0))
        .containsExactly(1, 4);
    assertThat(checked.on(MentionKind.PLACE, "Hub", "a")).isEmpty();
    assertThat(checked.on(MentionKind.PLACE, "Tor", "a")).isPresent();
    assertThat(checked.on(MentionKind.ORGANIZATION, "TTP", "a")).isPresent();
  }

  @Test
  void whatDecidedNothingIsSaid() {
    Corrections read = read("place Hub none", "place Multan none");
    LinkJudgement hub = read.on(MentionKind.PLACE, "Hub", "a").orElseThrow();
    assertThat(read.unused(Set.of(hub)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).hasValue(2);
              assertThat(problem.message()).contains("place \"Multan\" none");
            });
  }

  @Test
  void aFileThatIsNoTextIsSaid(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("corrections.txt");
    assertThatThrownBy(() -> Corrections.read(file))
        .isInstanceOfSatisfying(
            KhabarException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.INPUT_MISSING));
    Files.write(file, "place Caf\u00e9 none".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> Corrections.read(file)).hasMessageContaining("is not UTF-8");
  }

  /** What a decision is written as reads back as the same decision, whatever the names hold. */
  @Property
  void aDecisionSurvivesItsWords(@ForAll String anyName, @ForAll String anyArticle) throws BadLine {
    String name = ("Tor " + anyName).replaceAll("\\s+", " ");
    String article = "a" + anyArticle.replaceAll("\\s+", " ");
    LinkJudgement judgement =
        new LinkJudgement(
            MentionKind.PLACE,
            name,
            Optional.of(EntryId.geonames(7)),
            Optional.empty(),
            Optional.of(article),
            "");
    assertThat(LinkLine.of(Words.of(judgement.words()), MentionKind.PLACE)).isEqualTo(judgement);
  }
}
