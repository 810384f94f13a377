package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;

/** Finds the nouns of a line that may stand for someone or something that plays a part. */
final class CandidateFinder {
  private CandidateFinder() {}

  static List<Candidate> in(Line line) {
    List<Candidate> found = new ArrayList<>();
    for (Phrase phrase : line.phrases()) {
      for (int i = phrase.core(); i < phrase.end(); i++) {
        if (isNoun(line, phrase, i)) {
          found.add(new Candidate(line, phrase, i));
        }
      }
    }
    return found;
  }

  private static boolean isNoun(Line line, Phrase phrase, int i) {
    if (line.timeAt(i).isPresent() || line.isMark(i)) {
      return false;
    }
    String tag = line.tag(i);
    if (tag.equals("PRP") || tag.equals("CD") || tag.equals("POS")) {
      return false;
    }
    Optional<Mention.Entity> entity = line.entityAt(i);
    if (entity.isPresent() && entity.get().kind() != MentionKind.WEAPON) {
      boolean last = !line.entityAt(i + 1).equals(entity) || i + 1 == phrase.end();
      boolean beforeOf = line.word(i + 1).equals("of");
      return last || beforeOf;
    }
    return tag.startsWith("NN") || tag.equals("FW") || phrase.head() == i;
  }
}
