package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.extract.Phrase.Determiner;
import org.khabar.model.Mention;

/** Finds noun phrases by patterns of tags and by the names and dates found before. */
final class Chunker {
  private static final Set<String> INDEFINITE = Set.of("a", "an", "another");
  private static final Set<String> DEMONSTRATIVE = Set.of("this", "that", "these", "those");

  private static final Set<String> AUXILIARIES = Set.of("was", "were", "been", "had", "did", "got");

  /** Verbs that taggers often take for plural nouns behind a noun. */
  private static final Set<String> MISTAKEN =
      Set.of(
          "occurs", "happens", "kills", "leaves", "claims", "injures", "wounds", "hits", "rocks");

  private static final Set<String> BEFORE_PARTICIPLE = Set.of("DT", "PRP$", "IN", "POS");

  private final Lexicon lexicon;
  private final TagMender tags;

  Chunker(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.tags = new TagMender(lexicon);
  }

  TagMender tags() {
    return tags;
  }

  /** The noun phrases of a line in order, without overlap. */
  List<Phrase> phrases(Line line) {
    List<Phrase> phrases = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      Optional<Phrase> phrase = from(line, at);
      phrase.ifPresent(phrases::add);
      at = phrase.isPresent() ? phrase.get().end() : at + 1;
    }
    return phrases;
  }

  private Optional<Phrase> from(Line line, int begin) {
    int core = behindDeterminers(line, begin);
    int end = core;
    int head = -1;
    while (end < line.size() && belongs(line, core, end, head)) {
      if (isHead(line, end)) {
        head = end;
      }
      end++;
    }
    if (head < 0) {
      return loneHead(line, begin, core);
    }
    boolean possessive = line.tag(head + 1).equals("POS");
    return Optional.of(
        new Phrase(
            begin,
            core,
            head + 1,
            head,
            determiner(line, begin, core),
            possessive,
            owned(line, begin)));
  }

  /** "She", "both", "several", "at least 20" without a noun, or adjectives used as nouns. */
  private Optional<Phrase> loneHead(Line line, int begin, int core) {
    String tag = line.tag(begin);
    if (tag.equals("PRP") && core == begin && !isKnownNoun(line, begin)) {
      return Optional.of(
          new Phrase(begin, begin, begin + 1, begin, Determiner.DEFINITE, false, false));
    }
    boolean numbered = core > begin && lexicon.numbers.at(line.words(), core - 1).isPresent();
    boolean lone = core > begin && (numbered || DEMONSTRATIVE.contains(line.word(core - 1)));
    return lone
        ? Optional.of(new Phrase(begin, begin, core, core - 1, Determiner.NONE, false, false))
        : Optional.empty();
  }

  private static boolean owned(Line line, int begin) {
    return line.tag(begin - 1).equals("POS");
  }

  private static Determiner determiner(Line line, int begin, int core) {
    for (int i = begin; i < core; i++) {
      String word = line.word(i);
      if (word.equals("the")) {
        return Determiner.DEFINITE;
      }
      if (INDEFINITE.contains(word)) {
        return Determiner.INDEFINITE;
      }
      if (DEMONSTRATIVE.contains(word)) {
        return Determiner.DEMONSTRATIVE;
      }
      if (line.tag(i).equals("PRP$")) {
        return Determiner.POSSESSIVE;
      }
    }
    return Determiner.NONE;
  }

  /** Behind articles and the words in front of numbers ("at least", "more than"). */
  private int behindDeterminers(Line line, int begin) {
    int at = begin;
    while (at < line.size()) {
      String tag = line.tag(at);
      boolean named = line.entityAt(at).isPresent();
      if (!named && (tag.equals("DT") || tag.equals("PDT") || tag.equals("PRP$"))) {
        at++;
        continue;
      }
      int modifier = numberModifier(line, at);
      if (modifier == 0) {
        break;
      }
      at += modifier;
    }
    return at;
  }

  /** How many words at an index only modify the number behind them. */
  private int numberModifier(Line line, int at) {
    return lexicon
        .numbers
        .at(line.words(), at)
        .filter(match -> match.value().isModifier())
        .filter(match -> isNumberSoon(line, match.end()))
        .map(Phrasebook.Match::length)
        .orElse(0);
  }

  private boolean isNumberSoon(Line line, int at) {
    String tag = line.tag(at);
    return tag.equals("CD")
        || lexicon.numbers.at(line.words(), at).isPresent()
        || (tag.equals("DT") && line.tag(at + 1).equals("CD"));
  }

  private boolean belongs(Line line, int core, int i, int head) {
    String tag = line.tag(i);
    Optional<Mention.Entity> entity = line.entityAt(i);
    if (entity.isPresent() && !line.isMark(i) && i > core && sameEntity(line, i)) {
      return true;
    }
    if (startsTime(line, i) && i > core && head >= 0) {
      return false;
    }
    if (tag.equals("CD") || lexicon.numbers.at(line.words(), i).isPresent()) {
      return head < 0 || sameTime(line, i) || line.tag(i - 1).equals("CD") || isNumbered(line, i);
    }
    if (head >= 0 && line.timeAt(head).isPresent() && !sameTime(line, i)) {
      return tag.startsWith("NN") && continuesTime(line, head);
    }
    if (entity.isPresent() && !line.isMark(i)) {
      return !startsOtherName(line, i, head);
    }
    if (head >= 0 && MISTAKEN.contains(line.word(i))) {
      return false;
    }
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("FW")
        || tag.equals("$")
        || isKnownNoun(line, i)
        || isPrenominal(line, core, i);
  }

  /** "Detachment 4", "M-16 rifle 3": a number right behind a name. */
  private static boolean isNumbered(Line line, int i) {
    return line.tag(i - 1).startsWith("NNP") && !line.tag(i + 1).startsWith("NN");
  }

  private static boolean continuesTime(Line line, int head) {
    return line.tag(head).equals("CD") || line.timeAt(head).isEmpty();
  }

  private static boolean sameEntity(Line line, int i) {
    return line.entityAt(i).equals(line.entityAt(i - 1));
  }

  private static boolean sameTime(Line line, int i) {
    return line.timeAt(i).isPresent() && line.timeAt(i).equals(line.timeAt(i - 1));
  }

  private static boolean startsTime(Line line, int i) {
    return line.timeAt(i).isPresent() && !sameTime(line, i);
  }

  /** A person's name right behind a place's is a name of its own. */
  private static boolean startsOtherName(Line line, int i, int head) {
    return head >= 0 && line.entityAt(i - 1).isPresent() && line.isMark(i - 1);
  }

  /** Participles and adverbs in front of the noun: "heavily armed men", "the murdered priests". */
  private static boolean isPrenominal(Line line, int core, int i) {
    String next = line.tag(i + 1);
    boolean nounNext = next.startsWith("NN") || next.startsWith("JJ");
    return switch (line.tag(i)) {
      case "VBN", "VBD" ->
          nounNext
              && !AUXILIARIES.contains(line.word(i))
              && !line.tag(i - 1).startsWith("NN")
              && (i > core || BEFORE_PARTICIPLE.contains(line.tag(i - 1)));
      case "VBG" ->
          nounNext
              && !line.word(i).equals("including")
              && (i > core || line.tag(i - 1).equals("DT"));
      case "RB" ->
          next.startsWith("JJ") || (next.equals("VBN") && line.tag(i + 2).startsWith("NN"));
      default -> false;
    };
  }

  /** A noun of the lists whose tag is plainly wrong. */
  private boolean isKnownNoun(Line line, int i) {
    boolean wrong = line.tag(i).equals("PRP") || line.tag(i).equals("UH");
    return wrong && line.word(i).length() > 4 && lexicon.nouns.at(line.words(), i).isPresent();
  }

  /** "The wounded": an adjective that stands for people. */
  private boolean isPeople(Line line, int i) {
    return lexicon.people.at(line.words(), i).isPresent()
        && !line.tag(i).startsWith("VB")
        && !line.tag(i + 1).startsWith("N")
        && !line.tag(i + 1).startsWith("JJ");
  }

  /** "20 people injured": no noun. */
  private static boolean isState(String word) {
    return word.endsWith("ed") || word.equals("dead");
  }

  private boolean isHead(Line line, int i) {
    String tag = line.tag(i);
    return tag.startsWith("NN")
        || isKnownNoun(line, i)
        || tag.equals("CD")
        || tag.equals("FW")
        || line.entityAt(i).isPresent()
        || lexicon.numbers.at(line.words(), i).isPresent()
        || (line.tag(i - 1).equals("DT") && isPeople(line, i))
        || (tag.startsWith("JJ") && isPeople(line, i) && !isState(line.word(i)));
  }
}
