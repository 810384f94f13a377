package org.khabar.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.model.PartKind;
import org.khabar.model.Span;
import org.khabar.model.UncertainDate;

/** Finds the place, date and agency in front of a report's first sentence. */
final class DatelineFinder {
  /** A dateline is not longer than this, its bracketed remarks included. */
  private static final int LONGEST = 300;

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*+";
  private static final String NAME = WORD + "(?: " + WORD + "){0,4}";
  private static final String PLACE = NAME + "(?:(?:,|/) ?" + NAME + "| ?\\(" + NAME + "\\)){0,3}";
  private static final String DAY_ONLY =
      "(?i:\\d{1,2} (?:MONTH)|(?:MONTH) \\d{1,2})\\b"
          .replace("MONTH", "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?");

  private static final Pattern DATELINE =
      Pattern.compile(
          "(?<place>"
              + PLACE
              + ")"
              + "(?:,? (?<date>(?i:"
              + Dates.WRITTEN
              + ")|"
              + DAY_ONLY
              + "))?"
              + "(?<agency> ?[(\\[][^()\\[\\]\\n]{2,60}[)\\]])?"
              + "\\s*(?<end>--+|[—–_:]|-(?=\\s))"
              + "(?<remarks>(?:\\s*\\[[^\\[\\]]{1,120}\\])*+)");

  private static final Pattern AGENCY_ONLY =
      Pattern.compile("\\(\\p{Lu}[\\p{L} .&-]{1,40}\\)\\s*[-–—]+(?=\\s)");

  private static final Pattern REMARK = Pattern.compile("\\[([^\\]]*)\\]");

  private DatelineFinder() {}

  /**
   * A dateline.
   *
   * @param length its characters
   * @param sure whether more than a place shows that it can't be a headline with a colon
   * @param published its date, where the year is in it
   * @param remarks what stands in brackets behind it, such as TEXT or COMMENTARY
   */
  record Dateline(
      int length, boolean sure, Optional<UncertainDate> published, List<String> remarks) {}

  /** Cuts the dateline out of the first open line. */
  static Optional<Dateline> mark(Layout layout) {
    List<Integer> open = layout.firstOpen(1);
    if (open.isEmpty()) {
      return Optional.empty();
    }
    String text = layout.lines().text();
    int begin = layout.beginBehindCut(open.get(0));
    Optional<Dateline> found =
        lookingAt(text.substring(begin, Math.min(text.length(), begin + LONGEST)));
    found.ifPresent(
        dateline -> layout.cut(PartKind.DATELINE, new Span(begin, begin + dateline.length())));
    return found;
  }

  /** The dateline at the start of {@code text}. */
  static Optional<Dateline> lookingAt(String text) {
    Matcher agency = AGENCY_ONLY.matcher(text);
    if (agency.lookingAt()) {
      return Optional.of(new Dateline(agency.end(), true, Optional.empty(), List.of()));
    }
    Matcher dateline = DATELINE.matcher(text);
    return dateline.lookingAt() && isOne(dateline, text)
        ? Optional.of(
            new Dateline(
                dateline.end(),
                isSure(dateline),
                Optional.ofNullable(dateline.group("date")).flatMap(Dates::written),
                remarks(dateline.group("remarks"))))
        : Optional.empty();
  }

  /** Without more than a place only an upper-case one in a text in mixed case is a dateline. */
  private static boolean isOne(Matcher dateline, String text) {
    if (isSure(dateline)) {
      return true;
    }
    String place = dateline.group("place");
    boolean shoutedPlace = place.length() > 2 && place.chars().noneMatch(Character::isLowerCase);
    return shoutedPlace && text.substring(dateline.end()).chars().anyMatch(Character::isLowerCase);
  }

  private static boolean isSure(Matcher dateline) {
    return dateline.group("agency") != null
        || dateline.group("date") != null
        || dateline.group("place").indexOf('(') >= 0
        || !dateline.group("remarks").isEmpty();
  }

  private static List<String> remarks(String brackets) {
    return REMARK.matcher(brackets).results().map(remark -> remark.group(1).strip()).toList();
  }
}
