package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of the user's own, from its file to the answers of queries. */
class OwnPlacesInTheGraphTest {
  private static final String PREFIXES =
      """
      PREFIX kh: <https://w3id.org/khabar/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      """;

  @TempDir private static Path folder;

  private static String khabar(String... arguments) {
    CommandRun run = CommandRun.of(arguments);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain("BAD_CORRECTION", "UNUSED_CORRECTION");
    return run.out();
  }

  @BeforeAll
  static void build() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("villages.csv"),
            """
            id,name,lat,lon,feature_code,country,admin1,wikidata
            1,Xanaduabad,33.1,71.6,PPL,PK,04,Q123456
            2,Xanaduabad,26.9,68.1,PPL,PK,05,
            3,Fort Xanadu,33.2,71.5,S.INSM,PK,04,
            """);
    Path index = folder.resolve("own.index");
    khabar("gazetteer", "build", table.toString(), "-o", index.toString());
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(
        articles.resolve("attack.txt"),
        """
        Gunmen kill four policemen in Xanaduabad

        XANADUABAD, May 3, 2012: Gunmen shot dead four policemen in Xanaduabad, Punjab, Pakistan, on
        Thursday, police said.
        """);
    Files.writeString(
        articles.resolve("raid.txt"),
        """
        Two soldiers killed in raid

        LAHORE, June 7, 2012: Gunmen raided the Xanadu Fort on Wednesday and killed two soldiers, the
        army said.
        """);
    Path corrections =
        Files.writeString(
            folder.resolve("corrections.txt"), "place \"Xanadu Fort\" gazetteer:villages-3\n");
    khabar(
        "build",
        articles.toString(),
        "--store",
        folder.resolve("store").toString(),
        "--gazetteer",
        index.toString(),
        "--corrections",
        corrections.toString());
  }

  /** Answers go to standard output itself. */
  private static String query(String query) throws IOException {
    Path file = Files.writeString(folder.resolve("query.rq"), PREFIXES + query);
    String store = folder.resolve("store").toString();
    PrintStream before = System.out;
    ByteArrayOutputStream answers = new ByteArrayOutputStream();
    System.setOut(new PrintStream(answers, true, StandardCharsets.UTF_8));
    try {
      khabar("query", file.toString(), "--store", store, "--format", "csv");
    } finally {
      System.setOut(before);
    }
    return answers.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theLinkItsCandidatesAndItsWikidataItemAreInTheGraph() throws IOException {
    String rows =
        query(
            """
            SELECT ?entry ?chosen ?why ?wikidata ?match {
              ?place kh:link ?link ; rdfs:label "Xanaduabad" .
              ?link kh:candidate ?entry ; kh:chosen ?chosen ; kh:why ?why .
              OPTIONAL { ?place kh:wikidataId ?wikidata }
              OPTIONAL { ?place skos:closeMatch ?match }
            } ORDER BY DESC(?chosen)
            """);
    assertThat(rows.lines()).hasSize(3);
    assertThat(rows.lines().skip(1).findFirst().orElseThrow())
        .contains("gazetteer/villages-1", "true", "Q123456", "the text puts it in Pakistan")
        .contains("http://www.wikidata.org/entity/Q123456");
    assertThat(rows).contains("gazetteer/villages-2");
  }

  @Test
  void aCorrectionNamesAPlaceOfTheUsersOwn() throws IOException {
    assertThat(
            query(
                """
                SELECT ?name ?entry {
                  ?judgement a kh:Judgement ; kh:judged ?site ; kh:candidate ?entry .
                  ?site a kh:Site ; rdfs:label ?name .
                }
                """))
        .contains("Fort Xanadu", "gazetteer/villages-3");
  }
}
