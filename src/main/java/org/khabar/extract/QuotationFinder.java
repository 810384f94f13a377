package org.khabar.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Span;

/**
 * Finds words that are passed on: "the minister, quoted by Dawn", "Dawn reported, citing police".
 */
final class QuotationFinder {
  private static final Set<String> QUOTING = Set.of("quoting", "citing");
  private static final Set<String> QUOTED = Set.of("quoted", "cited");

  /**
   * The first speaker whose words someone else passes on.
   *
   * @param utterances who speaks in the line besides
   */
  Optional<SpeakerFinder.Speaker> in(Line line, List<Utterance> utterances) {
    for (int i = 0; i < line.size(); i++) {
      Optional<SpeakerFinder.Speaker> found =
          QUOTING.contains(line.word(i))
              ? quoting(line, i, utterances)
              : QUOTED.contains(line.word(i)) ? quoted(line, i) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<SpeakerFinder.Speaker> quoting(
      Line line, int i, List<Utterance> utterances) {
    Optional<Span> via = utterances.stream().findFirst().map(each -> each.speaker().speaker());
    return line.phraseFrom(i + 1)
        .map(phrase -> new SpeakerFinder.Speaker(SpeakerFinder.words(line, phrase), via));
  }

  private static Optional<SpeakerFinder.Speaker> quoted(Line line, int i) {
    List<Phrase> subject = ClauseReader.subject(line, VerbGroup.of(line, i, Form.PAST).begin());
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    Span first = SpeakerFinder.words(line, subject.get(subject.size() - 1));
    Optional<Phrase> object = line.phraseFrom(i + 1);
    if (object.isPresent() && line.word(object.get().end()).equals("as")) {
      Span speaker = SpeakerFinder.words(line, object.get());
      return Optional.of(new SpeakerFinder.Speaker(speaker, Optional.of(first)));
    }
    return by(line, i + 1).map(via -> new SpeakerFinder.Speaker(first, Optional.of(via)));
  }

  /** Behind "quoted by", "quoted as saying by". */
  private static Optional<Span> by(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + 3); i++) {
      if (line.word(i).equals("by")) {
        return line.phraseFrom(i + 1).map(phrase -> SpeakerFinder.words(line, phrase));
      }
    }
    return Optional.empty();
  }
}
