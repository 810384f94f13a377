package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds subject, objects and prepositional phrases of a word without a parser. */
final class ClauseReader {
  private static final int REACH = 45;
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "when",
          "while",
          "because",
          "although",
          "though",
          "but",
          "if",
          "whether",
          "where",
          "whereas",
          "so",
          "until",
          "unless",
          "who",
          "which",
          "that",
          "whom",
          "whose");

  private ClauseReader() {}

  /** Who or what stands as subject of the verb group that begins at a word. */
  static List<Phrase> subject(Line line, int begin) {
    return SubjectReader.of(line, begin);
  }

  /** "The mayor's house": the house. */
  static Phrase owned(Line line, Phrase phrase) {
    return Coordination.owned(line, phrase);
  }

  /** The objects that begin at a word, joined ones included; empty where no phrase begins there. */
  static List<Phrase> objects(Line line, int from) {
    int at = from;
    while (line.tag(at).startsWith("RB") || line.tag(at).equals("RP")) {
      at++;
    }
    Optional<Phrase> first = line.phraseFrom(at).filter(each -> line.timeAt(each.head()).isEmpty());
    return first
        .map(phrase -> Coordination.behind(line, Coordination.owned(line, phrase)))
        .orElse(List.of());
  }

  /** The phrases behind prepositions from a word to the end of its clause. */
  static List<Attached> attached(Line line, int from) {
    List<Attached> found = new ArrayList<>();
    String preposition = "";
    for (int i = from; i < line.size() && i - from < REACH; ) {
      Optional<Phrase> phrase = line.phraseFrom(i);
      if (phrase.isPresent()) {
        String said = line.preposition(phrase.get());
        if (i > from
            && line.word(i - 1).equals(",")
            && Coordination.startsClause(line, Coordination.owned(line, phrase.get()))) {
          break;
        }
        preposition = said.isEmpty() && isJoint(line, i - 1) ? preposition : said;
        if (!preposition.isEmpty() && !phrase.get().possessive()) {
          found.add(new Attached(preposition, phrase.get()));
        }
        i = phrase.get().end();
      } else if (i > from && endsClause(line, i)) {
        break;
      } else {
        i++;
      }
    }
    return found;
  }

  private static boolean isJoint(Line line, int i) {
    return Coordination.JOINTS.contains(line.word(i)) || line.word(i).equals(",");
  }

  private static boolean endsClause(Line line, int i) {
    String word = line.word(i);
    return line.isFinite(i)
        || SUBORDINATORS.contains(word)
        || word.equals(";")
        || (line.tag(i).equals("VBG")
            && (line.word(i - 1).equals(",") || Coordination.JOINTS.contains(line.word(i - 1))));
  }
}
