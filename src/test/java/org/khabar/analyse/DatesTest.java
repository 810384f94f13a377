package org.khabar.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.Article;
import org.khabar.model.Mention;
import org.khabar.model.PartKind;
import org.khabar.model.Span;
import org.khabar.model.TextPart;
import org.khabar.model.UncertainDate;

class DatesTest {
  private static final ArticleAnalyser ANALYSER =
      new ArticleAnalyser(KnownNames.places(), KnownNames.organizations());

  private static List<Mention.Time> times(Article article) {
    return ANALYSER.analyse(article).mentions().stream()
        .filter(Mention.Time.class::isInstance)
        .map(Mention.Time.class::cast)
        .toList();
  }

  /** The first expression as "words=value=EDTF", published on Saturday 18 February 2023. */
  private static String first(String text) {
    Mention.Time time = times(Articles.published("2023-02-18", text)).get(0);
    return time.span().in(text) + "=" + time.value().orElse("") + "=" + edtf(time);
  }

  private static String edtf(Mention.Time time) {
    return time.date().map(UncertainDate::edtf).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Friday’s attack shocked all. | Friday=2023-02-17=2023-02-17",
        "On Thursday they fled. | Thursday=2023-02-16=2023-02-16",
        "On Saturday they fled. | Saturday=2023-02-18=2023-02-18",
        "They will meet on Monday. | Monday=2023-02-20=2023-02-20",
        "They fled yesterday. | yesterday=2023-02-17=2023-02-17",
        "They fled last night. | last night=2023-02-17TNI=2023-02-17",
        "They fled last week. | last week=2023-W06=2023-02-06/2023-02-12",
        "They fled on 17 February 2023. | 17 February 2023=2023-02-17=2023-02-17",
        "They fled on February 17, 2023. | February 17, 2023=2023-02-17=2023-02-17",
        "They fled on Friday, 17 February 2023. | Friday, 17 February 2023=2023-02-17=2023-02-17",
        "THEY FLED ON 18 FEB 90. | 18 FEB 90=1990-02-18=1990-02-18",
        "On 30 December, they fled. | 30 December=2022-12-30=2022-12-30",
        "They fled on 30 December. | 30 December=2022-12-30=2022-12-30",
        "They fled on 2023-02-03. | 2023-02-03=2023-02-03=2023-02-03",
        "They fled in June 2014. | June 2014=2014-06=2014-06",
        "They fought on 8-9 June 2014. | 8-9 June 2014=2014-06-08=2014-06-08/2014-06-09",
        "It recalls the 2011 Mehran Base ambush. | 2011=2011=2011",
        "It began in the 1980s. | the 1980s=198=198X",
        "It began in summer 2014. | summer 2014=2014-SU=2014-22",
        "They came two days ago. | two days ago=2023-02-16=2023-02-16",
        "They came three months ago. | three months ago=2022-11=2022-11",
        "They fought for nearly four hours. | four hours=PT4H=",
        "They fled in the last 48 hours. | the last 48 hours=PT48H=2023-02-16/2023-02-18",
        "They fled 48 hours ago. | 48 hours ago=2023-02-16=2023-02-16",
        "They fled a few minutes ago. | a few minutes ago=2023-02-18=2023-02-18",
        "They fled half an hour ago. | half an hour ago=2023-02-18=2023-02-18",
        "They fled in the past few hours. | the past few hours=PTXH=2023-02-18",
        "They fled in the last couple of hours. | the last couple of hours=PT2H=2023-02-18",
        "They fled in the past two weeks. | the past two weeks=P2W=2023-02-04/2023-02-18",
        "They flee in the next 48 hours. | the next 48 hours=PT48H=",
        "It is now safe. | now=PRESENT_REF=",
        "They pray every day. | every day=P1D=",
        "Weeks after a raid they fled. | Weeks=PXW="
      })
  void reads(String text, String expected) {
    assertThat(first(text)).isEqualTo(expected);
  }

  @Test
  void countsFromTheDateBefore() {
    String text = "On Thursday they attacked. A few weeks earlier, they had raided a post.";
    List<Mention.Time> times = times(Articles.published("2023-02-18", text));
    assertThat(edtf(times.get(1))).isEqualTo("2022-12-22/2023-02-02");
    assertThat(times.get(1).basis()).startsWith("counted from the date before");
  }

  @Test
  void takesTimesOfDayOnTheDayNamedBefore() {
    String text = "On Friday at about 7.10 pm men came.";
    List<Mention.Time> times = times(Articles.published("2023-02-18", text));
    assertThat(times.get(1).value()).contains("2023-02-17T19:10");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It went off at 2130 (0130 GMT) on 3 January near the port. | 2023-01-03T21:30",
        "It went off at 9:30 p.m. on Thursday. | 2023-02-16T21:30",
        "They fled on Thursday. At noon today they came back. | 2023-02-18T12:00",
        "They fled on Thursday, at noon, and came back on Friday. | 2023-02-16T12:00",
        "On Friday the men, who had fled on 9 May, were seen. At noon they left. | 2023-02-17T12:00",
      })
  void aTimeIsOnTheDayNamedWithIt(String text, String value) {
    assertThat(times(Articles.published("2023-02-18", text)))
        .extracting(time -> time.value().orElse(""))
        .contains(value);
  }

  @ParameterizedTest
  @CsvSource({"Friday", "yesterday", "last week", "two days ago", "this morning", "on 3 May"})
  void leavesRelativeDatesOpenWithoutPublicationDate(String words) {
    Mention.Time time = times(Articles.of("They fled " + words + " again.")).get(0);
    assertThat(time.date()).isEmpty();
    assertThat(time.basis()).isEqualTo("no publication date");
  }

  @Test
  void keepsYearsWithoutPublicationDate() {
    Mention.Time time = times(Articles.of("It recalls the 2014 attack at the port.")).get(0);
    assertThat(edtf(time)).isEqualTo("2014");
  }

  @Test
  void countsFromTheDateline() {
    String text = "QUETTA, 18 FEB 90 --\n\nThey fled yesterday.";
    Article article =
        Articles.of(
            text,
            List.of(
                new TextPart(PartKind.DATELINE, new Span(0, 20)),
                new TextPart(PartKind.BODY, new Span(22, text.length()))),
            Optional.empty());
    assertThat(times(article)).extracting(DatesTest::edtf).contains("1990-02-17");
  }

  @ParameterizedTest
  @CsvSource({
    "They may march on.",
    "Some 2014 people came.",
    "He took a second look.",
    "They met on 9 October Avenue and at the 19 April Movement.",
    "THEY MET ON 9 OCTOBER AVENUE AND AT THE 19 APRIL MOVEMENT.",
    "They fled on 31 June 2014 and 31/31/2014."
  })
  void leavesOutWhatIsNoTime(String text) {
    assertThat(times(Articles.published("2023-02-18", text)))
        .noneMatch(time -> time.date().filter(UncertainDate::isDay).isPresent());
  }
}
