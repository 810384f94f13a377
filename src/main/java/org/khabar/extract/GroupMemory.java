package org.khabar.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabar.extract.Phrase.Determiner;
import org.khabar.model.Mention;
import org.khabar.model.Span;

/** Remembers which armed groups the last lines named, for "the group" and "the banned outfit". */
final class GroupMemory {
  private static final Set<String> HEADS = words("head");
  private static final Set<String> MODIFIERS = words("modifier");

  /** Lines for which a name is remembered. */
  private static final int LINES = 3;

  private final Senses senses;
  private final Deque<Named> named = new ArrayDeque<>();

  GroupMemory(Senses senses) {
    this.senses = senses;
  }

  private record Named(int line, Span span, String group) {}

  private static Set<String> words(String part) {
    return WordList.rows("group-words.tsv").stream()
        .filter(row -> row.get(1).equals(part))
        .map(row -> row.get(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Takes note of the groups of the next line. */
  void read(Line line) {
    while (!named.isEmpty() && named.peekFirst().line() < line.number() - LINES) {
      named.removeFirst();
    }
    for (Mention mention : line.mentions()) {
      if (mention instanceof Mention.Entity entity
          && senses.organization(entity) == Sense.GROUP
          && entity.ref().isPresent()) {
        named.addLast(new Named(line.number(), entity.span(), entity.ref().get()));
      }
    }
  }

  /** The only group named in the lines before the phrase, where the phrase points back at one. */
  Optional<String> meantBy(Line line, Phrase phrase) {
    if (!pointsBack(line, phrase)) {
      return Optional.empty();
    }
    Set<String> groups = new HashSet<>();
    for (Named each : named) {
      if (each.span().end() <= line.span(phrase.begin()).begin()) {
        groups.add(each.group());
      }
    }
    return groups.size() == 1 ? Optional.of(groups.iterator().next()) : Optional.empty();
  }

  private static boolean pointsBack(Line line, Phrase phrase) {
    boolean back =
        phrase.determiner() == Determiner.DEFINITE
            || phrase.determiner() == Determiner.DEMONSTRATIVE;
    boolean more = line.word(phrase.end()).equals("of"); // "the group of men"
    if (!back || more || !HEADS.contains(line.word(phrase.head()))) {
      return false;
    }
    for (int i = phrase.core(); i < phrase.head(); i++) {
      if (!MODIFIERS.contains(line.word(i))) {
        return false;
      }
    }
    return true;
  }
}
