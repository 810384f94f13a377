package org.khabar.analyse.name;

import java.util.Optional;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;

/**
 * A name in a sentence.
 *
 * @param begin its first token
 * @param end the token behind its last
 * @param kind what it names
 * @param demonym whether it is an adjective or a people's name
 */
record FoundName(int begin, int end, MentionKind kind, boolean demonym) {
  FoundName(int begin, int end, MentionKind kind) {
    this(begin, end, kind, false);
  }

  boolean overlaps(int from, int to) {
    return begin < to && from < end;
  }

  boolean covers(int from, int to) {
    return begin <= from && to <= end;
  }

  Mention in(NameSentence sentence) {
    return new Mention.Entity(sentence.span(begin, end), kind, demonym, Optional.empty());
  }
}
