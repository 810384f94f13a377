package org.khabar.read.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.ThreadSafeLanguageDetectorME;

/**
 * Apache OpenNLP's language detector with its model of 103 languages, which is trained on the
 * Leipzig corpora.
 */
final class LanguageModel {
  private static final String MODEL = "/langdetect-183.bin";
  private static final String ENGLISH = "eng";

  /** BCP 47 tags of the ISO 639-3 codes that the JDK does not map, all of them parts of a whole. */
  private static final Map<String, String> PARTS =
      Map.of("cmn", "zh", "pes", "fa", "ekk", "et", "lvs", "lv", "plt", "mg");

  private final LanguageDetector detector;
  private final Map<String, String> tags = new HashMap<>(PARTS);

  private LanguageModel(LanguageDetectorModel model) {
    detector = new ThreadSafeLanguageDetectorME(model);
    for (String tag : Locale.getISOLanguages()) {
      tags.putIfAbsent(Locale.forLanguageTag(tag).getISO3Language(), tag);
    }
  }

  /**
   * What the model makes of a text.
   *
   * @param tag BCP 47 tag of the likeliest language
   * @param confidence its probability, which grows with the length of the text
   * @param overEnglish how many times likelier it is than English; 1 for English
   */
  record Guess(String tag, double confidence, double overEnglish) {}

  /** The model on the class path; takes half a second. */
  static LanguageModel load() {
    try (InputStream stream = LanguageModel.class.getResourceAsStream(MODEL)) {
      if (stream == null) {
        throw new IllegalStateException("the language model " + MODEL + " is not in the jar");
      }
      return new LanguageModel(new LanguageDetectorModel(stream));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the language model " + MODEL, e);
    }
  }

  /** The likeliest language of a text in small letters. */
  Guess guess(String text) {
    Language[] languages = detector.predictLanguages(text);
    Language best = languages[0];
    double english = best.getConfidence();
    for (Language language : languages) {
      english = language.getLang().equals(ENGLISH) ? language.getConfidence() : english;
    }
    return new Guess(
        tags.getOrDefault(best.getLang(), best.getLang()),
        best.getConfidence(),
        best.getConfidence() / english);
  }
}
