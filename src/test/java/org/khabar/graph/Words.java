package org.khabar.graph;

import java.util.List;
import java.util.Optional;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.RoleFiller;
import org.khabar.model.Span;

/** A text whose spans are found by their words. */
record Words(String text) {
  Span at(String words) {
    int begin = text.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("the text does not say: " + words);
    }
    return new Span(begin, begin + words.length());
  }

  RoleFiller filler(String words) {
    return new RoleFiller(List.of(at(words)), Optional.empty());
  }

  RoleFiller filler(String ref, String words) {
    return new RoleFiller(List.of(at(words)), Optional.of(ref));
  }

  Mention names(MentionKind kind, String words, String ref) {
    return new Mention.Entity(at(words), kind, false, Optional.of(ref));
  }
}
