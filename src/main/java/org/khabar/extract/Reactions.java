package org.khabar.extract;

import org.khabar.model.Mention;
import org.khabar.model.Span;

/** Knows the verbs of what is said or done after an incident, and the dates that go with them. */
final class Reactions {
  private static final int REACH = 6;

  private final Lexicon lexicon;

  Reactions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a word is a verb of saying, or of what is done because of an incident. */
  boolean isReaction(Line line, int i) {
    return isSpeech(line, i) || isDoneAfter(line, i);
  }

  /** Whether a word is a verb of saying. */
  boolean isSpeech(Line line, int i) {
    return line.isVerb(i) && lexicon.speech.at(line.words(), i).isPresent();
  }

  private boolean isDoneAfter(Line line, int i) {
    return line.isVerb(i) && lexicon.reactions.at(line.words(), i).isPresent();
  }

  /** "Said today": when it was said; not "said that today". */
  boolean isBehindSpeech(Line line, int first) {
    if (line.word(first - 1).equals("that")) {
      return false;
    }
    for (int i = Math.max(0, first - 2); i < first; i++) {
      if (isSpeech(line, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether such a verb stands right behind a date and does not tell the deed itself. */
  boolean stand(Line line, Mention.Time time, Trigger trigger) {
    int verb = verbBehind(line, time);
    return isReaction(line, verb) && (verb < trigger.from() || verb >= trigger.end());
  }

  /**
   * Whether a date is that of something said or done because of the deed: "on Monday visited the
   * town", "indicted six men on Monday over the murder", "police said on Monday".
   */
  boolean date(Line line, Mention.Time time, Trigger trigger) {
    int first = line.firstWord(time.span());
    int verb = first - 1;
    while (verb >= Math.max(0, first - REACH) && !line.isVerb(verb)) {
      verb--;
    }
    boolean between = trigger.line() == line && trigger.from() >= verb && trigger.from() < first;
    int behind = verbBehind(line, time);
    boolean own = trigger.line() == line && behind >= trigger.from() && behind < trigger.end();
    boolean before = isDoneAfter(line, behind) || (isSpeech(line, behind) && line.isFinite(behind));
    return (!own && before) || (!between && isDoneAfter(line, verb)) || isBehindSpeech(line, first);
  }

  /** Where the verb stands that a date stands before: "on Monday again condemned". */
  private static int verbBehind(Line line, Mention.Time time) {
    int end = line.firstWord(new Span(time.span().end(), time.span().end()));
    return line.tag(end).startsWith("RB") ? end + 1 : end;
  }
}
