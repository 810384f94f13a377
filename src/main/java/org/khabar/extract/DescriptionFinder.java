package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.extract.Phrase.Determiner;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Span;

/**
 * Finds the words that speak of persons and bodies without being their names.
 *
 * <p>These are the nominal and pronominal mentions of the field's annotation guidelines (ACE,
 * re3d): a whole noun phrase, with its article and what hangs on it by "of", but without a number
 * in front. Whom they mean is said only where the name stands in them or right beside them, and of
 * "the group" where one armed group alone was named in the lines before.
 */
final class DescriptionFinder {
  /** Offices that go on with what they are for: "minister for trade", "envoy to Kabul". */
  private static final Set<String> OFFICES = WordList.words("offices.tsv");

  private static final Set<String> FOR = Set.of("for", "to");

  private final DescribedKind kinds;
  private final GroupMemory groups;

  DescriptionFinder(NounSorter sorter, Senses senses) {
    this.kinds = new DescribedKind(sorter);
    this.groups = new GroupMemory(senses);
  }

  /** The descriptions in text order. */
  List<Mention.Description> in(List<Line> lines) {
    List<Mention.Description> found = new ArrayList<>();
    for (Line line : lines) {
      groups.read(line);
      for (Phrase phrase : line.phrases()) {
        kinds
            .of(line, phrase)
            .map(kind -> description(line, phrase, kind))
            .filter(each -> !isName(line, phrase, each))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Mention.Description description(Line line, Phrase phrase, MentionKind kind) {
    Span span = line.span(begin(line, phrase), end(line, phrase));
    return new Mention.Description(
        span,
        kind,
        nameIn(line, phrase, kind)
            .or(() -> nameBeside(line, phrase, kind))
            .or(() -> groups.meantBy(line, phrase)));
  }

  private static boolean isName(Line line, Phrase phrase, Mention.Description words) {
    return line.entityAt(phrase.head())
        .filter(name -> name.span().equals(words.span()) && name.kind() == words.kind())
        .isPresent();
  }

  private static int begin(Line line, Phrase phrase) {
    int begin = phrase.begin();
    for (int i = phrase.begin(); i < phrase.head(); i++) {
      if (line.tag(i).equals("CD") && line.entityAt(i).isEmpty()) {
        begin = i + 1;
      }
    }
    if (begin > phrase.begin()) {
      return begin;
    }
    if (phrase.owned()) {
      return line.phraseBefore(begin - 1).map(Phrase::begin).orElse(begin);
    }
    return begin < phrase.head() && isVerb(line, begin) ? begin + 1 : begin;
  }

  /** "To defeat the army": taggers take many a verb for a noun. */
  private static boolean isVerb(Line line, int word) {
    boolean verb =
        line.tag(word).startsWith("VB")
            || line.word(word - 1).equals("to")
            || line.tag(word - 1).equals("MD");
    return verb && line.entityAt(word).isEmpty() && !line.tag(word).equals("DT");
  }

  private static int end(Line line, Phrase phrase) {
    int end = phrase.end();
    if (line.entityAt(phrase.head()).isPresent() || line.tag(phrase.head()).equals("PRP")) {
      return end;
    }
    boolean office = FOR.contains(line.word(end)) && OFFICES.contains(line.lemma(phrase.head()));
    return line.word(end).equals("of") || office
        ? line.phraseFrom(end + 1)
            .filter(of -> line.timeAt(of.head()).isEmpty())
            .map(Phrase::end)
            .orElse(end)
        : end;
  }

  /** "The militant group Jaish al-Adl", "Deputy Minister Khan". */
  private static Optional<String> nameIn(Line line, Phrase phrase, MentionKind kind) {
    return line.entityAt(phrase.head())
        .filter(name -> name.kind() == kind)
        .flatMap(Mention.Entity::ref);
  }

  /** "Jaish al-Adl, a militant group, …", "Khan, the deputy minister, …". */
  private static Optional<String> nameBeside(Line line, Phrase phrase, MentionKind kind) {
    boolean one =
        phrase.determiner() == Determiner.INDEFINITE
            || (kind == MentionKind.PERSON && phrase.determiner() == Determiner.DEFINITE);
    boolean apart =
        line.word(phrase.begin() - 1).equals(",")
            && (line.isMark(end(line, phrase)) || end(line, phrase) == line.size());
    return one && apart
        ? line.phraseBefore(phrase.begin() - 1)
            .flatMap(name -> line.entityAt(name.head()))
            .filter(name -> name.kind() == kind)
            .flatMap(Mention.Entity::ref)
        : Optional.empty();
  }
}
