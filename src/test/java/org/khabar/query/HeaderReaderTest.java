package org.khabar.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

class HeaderReaderTest {
  private static final String BODY = "SELECT * WHERE { ?s ?p ?place }\n";

  @Test
  void readsWhatTheReadmeDescribes() {
    SavedQuery query =
        SavedQuery.parse(
            "at-place",
            "at-place.rq",
            """
            #+ summary: Things: all of them
            #+ description: One line,
            #+   and: another.
            #+
            #+ tags: one, two
            #+ parameter: place
            #+   type: choice
            #+   values: Karachi,
            #+     Quetta
            #+   description: Where.
            #+   default: Quetta
            #+   example: Karachi
            # a comment of SPARQL
            """
                + BODY);
    assertThat(query.summary()).isEqualTo("Things: all of them");
    assertThat(query.description()).isEqualTo("One line, and: another.");
    assertThat(query.tags()).containsExactly("one", "two");
    assertThat(query.parameters())
        .containsExactly(
            new Parameter(
                "place",
                ParameterType.CHOICE,
                List.of("Karachi", "Quetta"),
                "Where.",
                Optional.of("Quetta"),
                "Karachi",
                false));
  }

  @Test
  void takesAFileWithoutHeader() {
    SavedQuery query = SavedQuery.parse("plain", "plain.rq", BODY);
    assertThat(query.summary()).isEmpty();
    assertThat(query.parameters()).isEmpty();
    assertThat(query.withExamples()).isEqualTo(BODY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          + colour: red                                             | mine.rq:1: unknown key "colour"
          + summary: a / + summary: b                              | mine.rq:2: "summary" stands here twice
          + summary                                                 | mine.rq:1: "summary" is no "key: value"
          + parameter: 7 / +   example: 1                          | mine.rq:1: "7" is no name of a parameter
          + parameter: place / +   type: string                    | mine.rq:1: parameter place needs an "example"
          + parameter: place / +   type: colour / +   example: 1  | mine.rq:2: unknown type "colour"; known are string, integer
          + parameter: place / +   hue: red                        | mine.rq:2: unknown key "hue"; known are type, values
          + parameter: place / +   type: date / +   example: soon | mine.rq:3: the example "soon" is not a day written as YYYY-MM-DD
          + parameter: place / +   type: choice / +   example: a  | mine.rq:1: a choice needs "values"
          + parameter: place / +   values: a, b / +   example: a  | mine.rq:1: only a choice has "values"
          + parameter: place / +   required: often / + example: a | mine.rq:3: unknown key "example"
          + parameter: nowhere / +   example: a                    | mine.rq:1: the query does not use its parameter ?nowhere
          """)
  void saysWhereAHeaderIsWrong(String header, String message) {
    String text = "#" + header.replace(" / ", "\n#") + "\n" + BODY;
    assertThatThrownBy(() -> SavedQuery.parse("mine", "mine.rq", text))
        .isInstanceOf(KhabarException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          SELECT * WHERE { ?s ?p }            | mine.rq:1:24: unexpected "}"
          SELECT * WHERE { ?s ?p ?o           | mine.rq:1:25: the query ends too early
          SELECT * WHERE { ?s x:a 1 }         | mine.rq:1:21: Unresolved prefixed name: x:a
          SELECT (1 AS ?a) (2 AS ?a) WHERE {} | mine.rq: Duplicate variable in result projection
          """)
  void saysWhereAQueryIsWrong(String text, String message) {
    SavedQuery query = SavedQuery.parse("mine", "mine.rq", text);
    assertThatThrownBy(() -> BoundQuery.of(query, Map.of()))
        .isInstanceOfSatisfying(
            KhabarException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.QUERY_INVALID))
        .hasMessageContaining(message);
  }

  @Test
  void putsExamplesBehindTheWordWhereOnly() {
    SavedQuery query =
        SavedQuery.parse(
            "mine",
            "mine.rq",
            """
            #+ parameter: place
            #+   example: a "b" \\ c
            PREFIX where: <https://example.org/where#{>
            # WHERE { not here }
            CONSTRUCT { ?s ?p "WHERE {" } WHERE { ?s ?p ?place }
            """);
    assertThat(query.withExamples())
        .contains(
            """
            "WHERE {" } WHERE {
              VALUES ?place { "a \\"b\\" \\\\ c" } #""");
  }
}
