package org.khabar.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.khabar.correct.Corrections;
import org.khabar.model.ReadOutcome;
import org.khabar.read.ArticleReader;

/** Reads articles and finds their facts, without a store. */
public final class Extraction {
  private final ArticleReader reader = new ArticleReader();
  private final Corrections corrections;

  /** An extraction in which these decisions win. */
  public Extraction(Corrections corrections) {
    this.corrections = corrections;
  }

  /** About how many articles the inputs hold, for showing progress. */
  public OptionalLong expected(List<Path> inputs) {
    return reader.expected(inputs);
  }

  /** Hands on what was found in each input, in input order. */
  public void run(List<Path> inputs, Consumer<Outcome> result) {
    FactFinder finder = FactFinder.load(corrections);
    try (Stream<ReadOutcome> outcomes = reader.read(inputs)) {
      OrderedWork.run(outcomes.iterator(), finder::find, result);
    }
  }
}
