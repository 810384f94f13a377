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

class ParameterTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "INTEGER,  007, 7",
        "INTEGER, -3, -3",
        "INTEGER, 3.5, -",
        "INTEGER, three, -",
        "DECIMAL, 24.860, 24.86",
        "DECIMAL, 100, 100.0",
        "DECIMAL, 1e3, -",
        "DECIMAL, NaN, -",
        "DATE, 2023-02-17, 2023-02-17",
        "DATE, 2023-02-30, -",
        "DATE, 2023, -",
        "IRI, https://example.org/a, https://example.org/a",
        "IRI, incident/1, -",
        "IRI, https://example.org/a b, -",
        "IRI, https://example.org/>, -",
        "STRING, '\"} #', '\"} #'"
      })
  void takesWhatIsOfItsType(ParameterType type, String text, String canonical) {
    assertThat(type.canonical(text)).isEqualTo(Optional.ofNullable(canonical));
  }

  @Test
  void saysWhatIsExpectedAndShowsTheExample() {
    assertThatThrownBy(() -> parameter(ParameterType.DATE, "2023-02-17").check("Friday"))
        .hasMessage("Parameter from cannot be \"Friday\": expected a day written as YYYY-MM-DD")
        .isInstanceOfSatisfying(
            KhabarException.class,
            failure -> {
              assertThat(failure.code()).isEqualTo(ErrorCode.PARAMETER_INVALID);
              assertThat(failure.remedy()).isEqualTo("Write for example -p from=2023-02-17");
            });
    assertThatThrownBy(() -> parameter(ParameterType.INTEGER, "2").check("two"))
        .hasMessageContaining("expected a whole number");
  }

  @Test
  void quotesTheExampleForTheShell() {
    assertThatThrownBy(() -> parameter(ParameterType.DATE, "it's a day").check("Friday"))
        .isInstanceOfSatisfying(
            KhabarException.class,
            failure -> assertThat(failure.remedy()).endsWith("-p from='it'\\''s a day'"));
  }

  @Test
  void knowsItsParameters() {
    SavedQuery query = QueryLibrary.bundled().find("incidents-by-place");
    assertThatThrownBy(() -> query.values(Map.of("plaice", "Karachi")))
        .hasMessage("Query incidents-by-place has no parameter plaice")
        .isInstanceOfSatisfying(
            KhabarException.class,
            failure -> assertThat(failure.remedy()).isEqualTo("It takes place, from, to"));
    assertThatThrownBy(() -> query.values(Map.of()))
        .hasMessage("Query incidents-by-place needs the parameter place: words");
  }

  @Test
  void namesSimilarQueries() {
    assertThatThrownBy(() -> QueryLibrary.bundled().find("incidents-by-pla"))
        .isInstanceOfSatisfying(
            KhabarException.class,
            failure -> {
              assertThat(failure.code()).isEqualTo(ErrorCode.QUERY_UNKNOWN);
              assertThat(failure.remedy())
                  .startsWith("Did you mean incidents-by-place or incidents?");
            });
    assertThatThrownBy(() -> QueryLibrary.bundled().find("nowhere.rq"))
        .hasMessage("There is no file nowhere.rq");
  }

  private static Parameter parameter(ParameterType type, String example) {
    return new Parameter("from", type, List.of(), "First.", Optional.empty(), example, false);
  }
}
