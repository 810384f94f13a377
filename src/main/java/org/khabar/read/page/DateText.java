package org.khabar.read.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a day in what a page writes: in numbers, or with the month's name in many languages. */
final class DateText {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([-/.年])\\s?(\\d{1,2})[-/.月]\\s?(\\d{1,2})(?!\\d)");
  private static final Pattern RUN_TOGETHER =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([01]\\d)([0-3]\\d)(?!\\d{3})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<![\\d.])(\\d{1,2})([-/.])(\\d{1,2})\\2((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<!\\d)(?:(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[\\s-]+(?:de |of )?(\\p{L}{3,12})\\.?,?[\\s-]+(?:de )?"
              + "|(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+)((?:19|20)\\d{2})(?!\\d)");

  private static final Map<String, Integer> MONTHS = months();

  private DateText() {}

  /**
   * The first day that stands in a text.
   *
   * @param monthFirst whether 4/5/2020 is the fifth of April
   */
  static Optional<LocalDate> day(String text, boolean monthFirst) {
    return yearFirst(text)
        .or(() -> named(text))
        .or(() -> yearLast(text, monthFirst))
        .or(() -> runTogether(text));
  }

  private static Optional<LocalDate> yearFirst(String text) {
    Matcher matcher = YEAR_FIRST.matcher(text);
    while (matcher.find()) {
      Optional<LocalDate> day = day(matcher.group(1), matcher.group(3), matcher.group(4));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> runTogether(String text) {
    Matcher matcher = RUN_TOGETHER.matcher(text);
    return matcher.lookingAt()
        ? day(matcher.group(1), matcher.group(2), matcher.group(3))
        : Optional.empty();
  }

  private static Optional<LocalDate> yearLast(String text, boolean monthFirst) {
    Matcher matcher = YEAR_LAST.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int one = Integer.parseInt(matcher.group(1));
    int two = Integer.parseInt(matcher.group(3));
    boolean month = two > 12 || (monthFirst && one <= 12 && matcher.group(2).equals("/"));
    return month
        ? day(matcher.group(4), matcher.group(1), matcher.group(3))
        : day(matcher.group(4), matcher.group(3), matcher.group(1));
  }

  private static Optional<LocalDate> named(String text) {
    Matcher matcher = NAMED.matcher(text);
    while (matcher.find()) {
      boolean dayFirst = matcher.group(1) != null;
      String name = (dayFirst ? matcher.group(2) : matcher.group(3)).toLowerCase(Locale.ROOT);
      Integer month = MONTHS.get(name);
      if (month != null) {
        return day(
            matcher.group(5), month.toString(), dayFirst ? matcher.group(1) : matcher.group(4));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      boolean likely = date.getYear() >= FIRST_YEAR && date.getYear() < LAST_YEAR;
      return likely ? Optional.of(date) : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Names of months, long and short, from the JDK's CLDR data. */
  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (String language :
        List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "nb", "fi", "cs", "ro",
            "hu", "tr", "ru", "uk", "el", "id", "ar", "fa", "ur")) {
      Locale locale = Locale.forLanguageTag(language);
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(
                TextStyle.FULL,
                TextStyle.FULL_STANDALONE,
                TextStyle.SHORT,
                TextStyle.SHORT_STANDALONE)) {
          String name = month.getDisplayName(style, locale).toLowerCase(locale).replace(".", "");
          months.putIfAbsent(name, month.getValue());
        }
      }
    }
    months.putIfAbsent("sept", 9);
    return Map.copyOf(months);
  }
}
