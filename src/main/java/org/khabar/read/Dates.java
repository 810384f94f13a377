package org.khabar.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.model.DatePrecision;
import org.khabar.model.UncertainDate;

/**
 * Reads dates as people state them beside an article.
 *
 * <p>EDTF (ISO 8601-2:2019) days, months, years and intervals, ISO date-times, of which the day is
 * taken as written, and English dates with a month's name, with or without weekday and time (RFC
 * 5322), and what {@link NumericDates} reads.
 */
final class Dates {
  /** An English date with its year, for use in larger patterns; it has no groups. */
  static final String WRITTEN =
      "(?:\\d{1,2}(?:st|nd|rd|th)? MONTH,? (?:\\d{4}|\\d{2})|MONTH \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})(?!\\d)"
          .replace(
              "MONTH",
              "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                  + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?");

  /** A written date with the weekday before it and the time behind it, as in a feed or a mail. */
  private static final Pattern WITH_TIME =
      Pattern.compile(
          "(?:[a-z]{3,9},?\\s+)?(" + WRITTEN + ")(?:,?\\s+(?:at\\s+)?\\d{1,2}:\\d{2}.*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern DAY =
      Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]\\d{2}:?\\d{2}[\\d:.,Zz+\\- ]*|[?~%])?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})[?~%]?");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})[?~%]?");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern LETTERS = Pattern.compile("[a-z]{3,}");
  private static final Pattern IS_WRITTEN = Pattern.compile(WRITTEN, Pattern.CASE_INSENSITIVE);

  /** Two-digit years up to this one belong to this century, the others to the last. */
  private static final int LAST_SHORT_YEAR = 49;

  private Dates() {}

  /** A publication date as a front matter, a table or a JSON object states it. */
  static Optional<UncertainDate> stated(String value) {
    String stripped = value.strip();
    try {
      return single(stripped)
          .or(() -> NumericDates.day(stripped).map(UncertainDate::day))
          .or(() -> withTime(stripped))
          .or(() -> interval(stripped));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<UncertainDate> withTime(String value) {
    Matcher date = WITH_TIME.matcher(value);
    return date.matches() ? written(date.group(1)) : Optional.empty();
  }

  /** An English date with its year, such as "18 FEB 90" or "Feb. 18, 2023". */
  static Optional<UncertainDate> written(String value) {
    if (!IS_WRITTEN.matcher(value).matches()) {
      return Optional.empty();
    }
    String lower = value.toLowerCase(Locale.ROOT);
    Matcher letters = LETTERS.matcher(lower);
    Matcher numbers = NUMBER.matcher(lower);
    if (!letters.find() || !numbers.find()) {
      return Optional.empty();
    }
    int month = MONTHS.indexOf(letters.group().substring(0, 3)) + 1;
    int day = Integer.parseInt(numbers.group());
    return numbers.find() ? day(year(numbers.group()), month, day) : Optional.empty();
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 4 ? year : year <= LAST_SHORT_YEAR ? 2000 + year : 1900 + year;
  }

  private static Optional<UncertainDate> day(int year, int month, int day) {
    try {
      return Optional.of(UncertainDate.day(LocalDate.of(year, month, day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<UncertainDate> single(String value) {
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      return day(number(day, 1), number(day, 2), number(day, 3));
    }
    Matcher month = MONTH.matcher(value);
    if (month.matches()) {
      YearMonth which = YearMonth.of(number(month, 1), number(month, 2));
      return Optional.of(range(value, which.atDay(1), which.atEndOfMonth(), DatePrecision.MONTH));
    }
    Matcher year = YEAR.matcher(value);
    if (year.matches()) {
      int which = number(year, 1);
      return Optional.of(
          range(value, LocalDate.of(which, 1, 1), LocalDate.of(which, 12, 31), DatePrecision.YEAR));
    }
    return Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<UncertainDate> interval(String edtf) {
    int slash = edtf.indexOf('/');
    return slash < 0
        ? Optional.empty()
        : interval(edtf.substring(0, slash), edtf.substring(slash + 1), edtf);
  }

  private static Optional<UncertainDate> interval(String from, String to, String edtf) {
    Optional<UncertainDate> first = single(from.strip());
    Optional<UncertainDate> last = single(to.strip());
    if ((first.isEmpty() && !isOpen(from))
        || (last.isEmpty() && !isOpen(to))
        || (first.isEmpty() && last.isEmpty())) {
      return Optional.empty();
    }
    Optional<LocalDate> earliest = first.flatMap(UncertainDate::earliest);
    Optional<LocalDate> latest = last.flatMap(UncertainDate::latest);
    boolean backwards =
        earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get());
    return backwards
        ? Optional.empty()
        : Optional.of(new UncertainDate(edtf, earliest, latest, DatePrecision.INTERVAL));
  }

  private static boolean isOpen(String end) {
    return end.isBlank() || end.strip().equals("..");
  }

  private static UncertainDate range(
      String edtf, LocalDate earliest, LocalDate latest, DatePrecision precision) {
    return new UncertainDate(edtf, Optional.of(earliest), Optional.of(latest), precision);
  }
}
