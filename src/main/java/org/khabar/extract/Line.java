package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.khabar.english.RoadWords;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.PartKind;
import org.khabar.model.Sentence;
import org.khabar.model.Span;
import org.khabar.model.Token;

/** A sentence as the rules read it: words in small letters, tags, mentions and noun phrases. */
final class Line {
  private static final Set<String> PREPOSITIONS = WordList.words("prepositions.tsv");

  private final int number;
  private final Sentence sentence;
  private final List<String> words;
  private final List<String> tags;
  private final Set<String> distinct;
  private final boolean dated;
  private final List<Mention> mentions;
  private final Mention[] mentionAt;
  private final Mention[] timeAt;
  private final List<Phrase> phrases;
  private final Phrase[] phraseAt;

  Line(int number, Sentence sentence, List<Mention> mentions, Chunker chunker) {
    this.number = number;
    this.sentence = sentence;
    this.mentions = List.copyOf(mentions);
    this.words =
        sentence.tokens().stream()
            .map(token -> token.text().toLowerCase(Locale.ROOT).replace('’', '\''))
            .toList();
    this.tags = chunker.tags().mended(words, sentence.tokens().stream().map(Token::tag).toList());
    this.distinct = Set.copyOf(words);
    this.dated =
        mentions.stream()
            .anyMatch(each -> each instanceof Mention.Time time && time.date().isPresent());
    this.mentionAt = new Mention[words.size()];
    this.timeAt = new Mention[words.size()];
    mentions.forEach(this::place);
    this.phrases = chunker.phrases(this);
    this.phraseAt = new Phrase[words.size()];
    for (Phrase phrase : phrases) {
      for (int i = phrase.begin(); i < phrase.end(); i++) {
        phraseAt[i] = phrase;
      }
    }
  }

  /** Notes a mention at its words; the longer of two wins. */
  private void place(Mention mention) {
    Mention[] at = mention instanceof Mention.Time ? timeAt : mentionAt;
    for (int i = firstWord(mention.span()); i < words.size(); i++) {
      Span word = span(i);
      if (word.begin() >= mention.span().end()) {
        break;
      }
      Mention known = at[i];
      if (known == null || known.span().length() < mention.span().length()) {
        at[i] = mention;
      }
    }
  }

  /** The number of the first word that ends behind the begin of a span. */
  int firstWord(Span span) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span(middle).end() <= span.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a name is a road's: a site, but nothing that is attacked. */
  boolean isRoad(Mention name) {
    int end = firstWord(new Span(name.span().end(), name.span().end()));
    return name.kind() == MentionKind.SITE
        && (RoadWords.ends(word(end - 1)) || RoadWords.isNumbered(word(end - 2), word(end - 1)));
  }

  int number() {
    return number;
  }

  int size() {
    return words.size();
  }

  PartKind part() {
    return sentence.part();
  }

  int paragraph() {
    return sentence.paragraph();
  }

  boolean isHeadline() {
    return sentence.part() == PartKind.HEADLINE;
  }

  /** The words in small letters, apostrophes straight. */
  List<String> words() {
    return words;
  }

  /** Whether it holds one of some words; fast however long it is. */
  boolean hasAny(Set<String> some) {
    return some.stream().anyMatch(distinct::contains);
  }

  /** Whether it names a day, month or year that is known. */
  boolean isDated() {
    return dated;
  }

  /** A word in small letters, or "" outside the line. */
  String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : "";
  }

  /**
   * A word's tag, or "" outside the line; a name of a person or an organization is no verb and no
   * adverb, whatever the tagger took it for.
   */
  String tag(int i) {
    if (i < 0 || i >= words.size()) {
      return "";
    }
    String tag = tags.get(i);
    boolean mistaken = tag.startsWith("VB") || tag.startsWith("RB") || tag.equals("UH");
    return mistaken && isActor(i) ? "NNP" : tag;
  }

  String lemma(int i) {
    return i >= 0 && i < words.size() ? sentence.tokens().get(i).lemma() : "";
  }

  Span span(int i) {
    return sentence.tokens().get(i).span();
  }

  /** The characters from one word to the one before {@code end}. */
  Span span(int begin, int end) {
    return new Span(span(begin).begin(), span(end - 1).end());
  }

  Span span() {
    return sentence.span();
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** The longest name over a word. */
  Optional<Mention.Entity> entityAt(int i) {
    return i >= 0 && i < size() && mentionAt[i] instanceof Mention.Entity entity
        ? Optional.of(entity)
        : Optional.empty();
  }

  /** The time expression over a word. */
  Optional<Mention.Time> timeAt(int i) {
    return i >= 0 && i < size() && timeAt[i] instanceof Mention.Time time
        ? Optional.of(time)
        : Optional.empty();
  }

  List<Phrase> phrases() {
    return phrases;
  }

  Optional<Phrase> phraseAt(int i) {
    return i >= 0 && i < size() ? Optional.ofNullable(phraseAt[i]) : Optional.empty();
  }

  /** The phrase that begins at a word. */
  Optional<Phrase> phraseFrom(int i) {
    return phraseAt(i).filter(phrase -> phrase.begin() == i);
  }

  /** The phrase whose last word stands in front of a word. */
  Optional<Phrase> phraseBefore(int i) {
    return phraseAt(i - 1).filter(phrase -> phrase.end() == i);
  }

  boolean isPreposition(int i) {
    return PREPOSITIONS.contains(word(i)) && !tag(i).startsWith("N");
  }

  /** The preposition in front of a phrase, "" where there is none. */
  String preposition(Phrase phrase) {
    int at = phrase.begin() - 1;
    Optional<Phrase> owner = phrase.owned() ? phraseBefore(at) : Optional.empty();
    if (owner.isPresent()) {
      return preposition(owner.get());
    }
    if (!isPreposition(at)) {
      return "";
    }
    boolean front = word(at).equals("of") && word(at - 1).equals("front");
    boolean nextTo = word(at).equals("to") && word(at - 1).equals("next");
    return front || nextTo ? "near" : word(at);
  }

  /** Whether a word is a verb in any form. */
  boolean isVerb(int i) {
    return tag(i).startsWith("VB") || tag(i).equals("MD");
  }

  /** Whether a person or organization stands here by its name, whatever the tag says. */
  private boolean isActor(int i) {
    return entityAt(i)
        .filter(
            entity ->
                entity.kind() == MentionKind.ORGANIZATION || entity.kind() == MentionKind.PERSON)
        .isPresent();
  }

  /** Whether a word is a verb that makes a clause: past, present or modal, no bare participle. */
  boolean isFinite(int i) {
    return switch (tag(i)) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  boolean isMark(int i) {
    String word = word(i);
    boolean mark = !word.isEmpty() && !Character.isLetterOrDigit(word.codePointAt(0));
    return mark && !word.equals("'s") && !isInsideName(i);
  }

  /** The apostrophe of "Workers' Party". */
  private boolean isInsideName(int i) {
    return entityAt(i).isPresent()
        && entityAt(i).equals(entityAt(i - 1))
        && entityAt(i).equals(entityAt(i + 1));
  }

  /** The phrases from one word to before another. */
  List<Phrase> phrases(int from, int to) {
    List<Phrase> found = new ArrayList<>();
    for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
      Phrase phrase = phraseAt[i];
      if (phrase != null) {
        found.add(phrase);
        i = phrase.end() - 1;
      }
    }
    return found;
  }
}
