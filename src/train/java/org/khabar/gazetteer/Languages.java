package org.khabar.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.khabar.gazetteer.source.AliasFilter;

/** The languages of which the index has names. */
final class Languages {
  /** Languages of labels, all in Arabic letters. */
  static final List<Locale> OF_LABELS = locales("ur", "ar", "fa", "ps");

  /** Languages of aliases. */
  static final List<Locale> OF_ALIASES = locales("ar", "ur", "fa", "ps", "es", "fr", "tr");

  private static final int LAST_OF_EUROPE = 0x5ff;

  private Languages() {}

  private static List<Locale> locales(String... tags) {
    return Stream.of(tags).map(Locale::forLanguageTag).toList();
  }

  /** Whether a name is written in the letters of the languages of labels. */
  static boolean isLabel(String name) {
    return AliasFilter.isUseful(name) && name.codePointAt(0) > LAST_OF_EUROPE;
  }
}
