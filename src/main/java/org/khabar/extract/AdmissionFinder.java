package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.extract.Lexicon.Support;

/** Finds groups that say of themselves that they did it: "the Front said it carried out…". */
final class AdmissionFinder {
  private static final Set<String> SELVES = Set.of("it", "they", "its", "their");

  private final Lexicon lexicon;
  private final Senses senses;

  AdmissionFinder(Lexicon lexicon, Senses senses) {
    this.lexicon = lexicon;
    this.senses = senses;
  }

  /** The groups of a line that claim a deed in words of their own. */
  List<Phrase> in(Line line) {
    List<Phrase> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      boolean agent =
          lexicon
              .supports
              .at(line.words(), i)
              .filter(match -> match.value() == Support.AGENT)
              .isPresent();
      if (agent && line.isVerb(i)) {
        speakerBefore(line, VerbGroup.of(line, i, Form.PAST)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The group in front of "said it" or "said that its fighters". */
  private Optional<Phrase> speakerBefore(Line line, VerbGroup group) {
    if (group.negated() || group.modal()) {
      return Optional.empty();
    }
    Optional<Phrase> self =
        line.phraseBefore(group.begin()).filter(each -> SELVES.contains(line.word(each.begin())));
    int verb = self.map(Phrase::begin).orElse(0) - 1;
    verb -= line.word(verb).equals("that") ? 1 : 0;
    boolean says = lexicon.speech.at(line.words(), verb).isPresent() && line.isVerb(verb);
    return says
        ? ClauseReader.subject(line, VerbGroup.of(line, verb, Form.PAST).begin()).stream()
            .filter(each -> senses.of(line, each) == Sense.GROUP)
            .findFirst()
        : Optional.empty();
  }
}
