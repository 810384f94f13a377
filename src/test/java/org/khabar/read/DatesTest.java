package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2023-02-18, 2023-02-18, 2023-02-18, 2023-02-18, DAY",
        "2023-02-18T09:05:00Z, 2023-02-18, 2023-02-18, 2023-02-18, DAY",
        "2023-02-18 09:05:00.123 +0500, 2023-02-18, 2023-02-18, 2023-02-18, DAY",
        "2024-02, 2024-02, 2024-02-01, 2024-02-29, MONTH",
        "1990, 1990, 1990-01-01, 1990-12-31, YEAR",
        "2023~, 2023~, 2023-01-01, 2023-12-31, YEAR",
        "2023-01-10/2023-02-03, 2023-01-10/2023-02-03, 2023-01-10, 2023-02-03, INTERVAL",
        "2022/2023-02, 2022/2023-02, 2022-01-01, 2023-02-28, INTERVAL",
        "../2023, ../2023, -, 2023-12-31, INTERVAL",
        "2023/, 2023/, 2023-01-01, -, INTERVAL",
        "18 February 2023, 2023-02-18, 2023-02-18, 2023-02-18, DAY",
        "18 FEB 90, 1990-02-18, 1990-02-18, 1990-02-18, DAY",
        "18 Feb 23, 2023-02-18, 2023-02-18, 2023-02-18, DAY",
        "'Sept. 3, 2011', 2011-09-03, 2011-09-03, 2011-09-03, DAY",
        "'May 3rd, 2011', 2011-05-03, 2011-05-03, 2011-05-03, DAY",
        "20230218, 2023-02-18, 2023-02-18, 2023-02-18, DAY",
        "20230218T090500Z, 2023-02-18, 2023-02-18, 2023-02-18, DAY",
        "2023-2-18, 2023-02-18, 2023-02-18, 2023-02-18, DAY",
        "2023/02/18 10:00, 2023-02-18, 2023-02-18, 2023-02-18, DAY",
        "2023-02-18 10:00:00 UTC, 2023-02-18, 2023-02-18, 2023-02-18, DAY",
        "2023-02-18T10:00+05:00[Asia/Karachi], 2023-02-18, 2023-02-18, 2023-02-18, DAY",
        "18/02/2023, 2023-02-18, 2023-02-18, 2023-02-18, DAY",
        "'2/18/2023, 10:00 AM', 2023-02-18, 2023-02-18, 2023-02-18, DAY",
        "18.2.2023, 2023-02-18, 2023-02-18, 2023-02-18, DAY",
        "05/05/2023, 2023-05-05, 2023-05-05, 2023-05-05, DAY",
        "1676678400, 2023-02-18, 2023-02-18, 2023-02-18, DAY",
        "1676678400123, 2023-02-18, 2023-02-18, 2023-02-18, DAY"
      })
  void statedDatesAreRead(
      String stated, String edtf, String earliest, String latest, String precision) {
    assertThat(Dates.stated(stated))
        .hasValueSatisfying(
            date -> {
              assertThat(date.edtf()).isEqualTo(edtf);
              assertThat(date.earliest().map(Object::toString).orElse("-"))
                  .isEqualTo(earliest == null ? "-" : earliest);
              assertThat(date.latest().map(Object::toString).orElse("-"))
                  .isEqualTo(latest == null ? "-" : latest);
              assertThat(date.precision()).hasToString(precision);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "02/03/2023",
        "2023-02-30",
        "2023-13",
        "03.02.2023",
        "32/01/2023",
        "20231301",
        "2023/02/30",
        "20231-02-18",
        "9999999999",
        "123456789",
        "/",
        "../..",
        "2023/2022",
        "31 Feb 2023",
        "18 Febtember 2023",
        "2023-02-18x"
      })
  void whatIsNoDateIsNone(String stated) {
    assertThat(Dates.stated(stated)).isEmpty();
  }

  @Property
  void noTextFails(@ForAll String text) {
    assertThat(Dates.stated(text)).isNotNull();
  }
}
