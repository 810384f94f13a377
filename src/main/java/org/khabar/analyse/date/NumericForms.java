package org.khabar.analyse.date;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a word made of digits can be in a time expression. */
final class NumericForms {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern SLASH =
      Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d{2})");
  private static final Pattern DAY = Pattern.compile("([12]?\\d|3[01])(?:st|nd|rd|th)?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})*|\\d{1,6}|\\d+\\.\\d");
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
  private static final Pattern DECADES = Pattern.compile("'?(1[5-9]|20)?([0-9])0'?s");
  private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)");
  private static final Pattern HOURS = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)");

  private NumericForms() {}

  /** Whether a word with hyphens is one date. */
  static boolean isDate(String word) {
    return ISO.matcher(word).matches();
  }

  /** Adds all classes of a word, with values. */
  static void addClasses(String word, Map<String, String> classes) {
    if (word.isEmpty() || !(Character.isDigit(word.charAt(0)) || word.charAt(0) == '\'')) {
      return;
    }
    put(classes, "DAY", DAY.matcher(word), 1);
    if (word.matches("\\d{1,2}(?:st|nd|rd|th)")) {
      classes.put("ORDINAL", word.substring(0, word.length() - 2));
    }
    put(classes, "NUMBER", NUMBER.matcher(word.replace(",", "")), 0);
    put(classes, "YEAR", YEAR.matcher(word), 0);
    if (word.matches("\\d\\d")) {
      classes.put("YEAR2", word);
    } else if (word.matches("'\\d\\d")) {
      classes.put("YEARAPOS", word.substring(1));
      classes.put("YEAR2", word.substring(1));
    }
    addForms(word, classes);
  }

  private static void addForms(String word, Map<String, String> classes) {
    Matcher iso = ISO.matcher(word);
    if (iso.matches()) {
      classes.put("ISO", day(iso.group(1), iso.group(2), iso.group(3)));
    }
    Matcher slash = SLASH.matcher(word);
    if (slash.matches()) {
      classes.put("SLASH", slash.group(1) + " " + slash.group(2) + " " + slash.group(3));
    }
    Matcher decades = DECADES.matcher(word);
    if (decades.matches()) {
      classes.put(
          "DECADES", (decades.group(1) == null ? "19" : decades.group(1)) + decades.group(2));
    }
    Matcher clock = CLOCK.matcher(word);
    if (clock.matches()) {
      classes.put("CLOCK", clock.group(1) + ":" + clock.group(2));
    }
    Matcher hours = HOURS.matcher(word);
    if (hours.matches()) {
      classes.put("HOURS4", hours.group(1) + ":" + hours.group(2));
    }
  }

  private static void put(Map<String, String> classes, String name, Matcher matcher, int group) {
    if (matcher.matches() && !matcher.group(group).equals("0")) {
      classes.put(name, matcher.group(group));
    }
  }

  /** A day as ISO 8601 writes it. */
  static String day(String year, String month, String day) {
    return String.format(
        Locale.ROOT,
        "%04d-%02d-%02d",
        Integer.parseInt(year),
        Integer.parseInt(month),
        Integer.parseInt(day));
  }
}
