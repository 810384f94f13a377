package org.khabar.analyse.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/**
 * Apache OpenNLP's tagger with its English model, which is trained on the Universal Dependencies'
 * English Web Treebank.
 *
 * <p>The model is loaded once; each thread has a tagger of its own, as taggers keep state.
 */
public final class OpenNlpEngine implements LanguageEngine {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final ThreadLocal<POSTaggerME> taggers;

  private OpenNlpEngine(POSModel model) {
    taggers = ThreadLocal.withInitial(() -> new POSTaggerME(model, POSTagFormat.UD));
  }

  /** The engine with the model on the class path; takes some tenths of a second. */
  public static OpenNlpEngine load() {
    try (InputStream stream = OpenNlpEngine.class.getResourceAsStream(MODEL)) {
      if (stream == null) {
        throw new IllegalStateException("the language model " + MODEL + " is not in the jar");
      }
      return new OpenNlpEngine(new POSModel(stream));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the language model " + MODEL, e);
    }
  }

  @Override
  public List<String> partsOfSpeech(List<String> words) {
    return List.of(taggers.get().tag(words.toArray(new String[0])));
  }
}
