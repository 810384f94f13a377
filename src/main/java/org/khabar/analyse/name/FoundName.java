package org.khabar.analyse.name;

import java.util.Optional;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Span;

/**
 * A name in a sentence.
 *
 * @param begin its first token
 * @param end the token behind its last
 * @param kind what it names
 * @param demonym whether it is an adjective or a people's name
 * @param lead characters at the begin of the first token that are not part of it
 * @param cut characters at the end of the last token that are not part of it
 */
record FoundName(int begin, int end, MentionKind kind, boolean demonym, int lead, int cut) {
  FoundName(int begin, int end, MentionKind kind, boolean demonym) {
    this(begin, end, kind, demonym, 0, 0);
  }

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
    Span tokens = sentence.span(begin, end);
    Span name = new Span(tokens.begin() + lead, tokens.end() - cut);
    return new Mention.Entity(name, kind, demonym, Optional.empty());
  }
}
