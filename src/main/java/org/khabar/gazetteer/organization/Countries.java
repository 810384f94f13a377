package org.khabar.gazetteer.organization;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Codes of countries from codes and English names, those of Unicode CLDR as the JDK has them. */
final class Countries {
  private static final Map<String, String> CODES =
      Arrays.stream(Locale.getISOCountries())
          .collect(
              Collectors.toMap(
                  code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH), code -> code));

  private Countries() {}

  /** The ISO 3166-1 alpha-2 code; empty for what is none, and for several countries. */
  static String code(String country) {
    String code = country.strip().toUpperCase(Locale.ROOT);
    boolean known = code.length() == 2 && CODES.containsValue(code);
    return known ? code : CODES.getOrDefault(country.strip(), "");
  }
}
