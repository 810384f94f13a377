package org.khabar.analyse.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.khabar.analyse.lexicon.Lexicon;

/**
 * How else the persons met in an article may be written: by a surname or the end of a full name.
 */
final class MetPersons {
  private static final Set<String> GIVEN_NAMES = Lexicon.words("given-names.tsv");

  private final KnownPlaces places;
  private final Set<String> surnames = new HashSet<>();

  /** Ends of two words or more: "Rodriguez Porth" of "Jose Rodriguez Porth". */
  private final Set<String> longSurnames = new HashSet<>();

  private final Set<String> likelySurnames = new HashSet<>();

  /** Begins with the article's authors. */
  MetPersons(KnownPlaces places, List<String> authors) {
    this.places = places;
    authors.forEach(this::meet);
  }

  /** Remembers the last word of a name, "al-Abadi" also as "Abadi". */
  private void meet(String name) {
    String lower = name.toLowerCase(Locale.ROOT).strip();
    String last = lower.substring(lower.lastIndexOf(' ') + 1);
    String bare = NameRun.withoutArticle(last);
    if (last.length() > 2) {
      surnames.add(last);
    }
    if (bare.length() > 3) {
      surnames.add(bare);
    }
  }

  /** Remembers a person's full name, of "Jorge Vargas Gonzalez" both surnames. */
  void meet(NameSentence sentence, int begin, int end) {
    meet(sentence.text(end - 1));
    if (end - begin > 2 && !GIVEN_NAMES.contains(sentence.word(end - 2))) {
      meet(sentence.text(end - 2));
    }
    for (int i = begin; i < end - 1; i++) {
      longSurnames.add(sentence.phrase(i, end, false));
    }
  }

  /** Takes single words for surnames, such as those that speak. */
  void meet(Set<String> words) {
    surnames.addAll(words);
    likelySurnames.addAll(words);
  }

  /** Remembers the second of two words for a likely surname, if the pair looks like a person. */
  void suspect(NameSentence sentence, int begin) {
    String first = sentence.text(begin);
    boolean person =
        !sentence.isCommon(begin)
            && !sentence.isCommon(begin + 1)
            && !(sentence.caseTells() && sentence.isAcronym(begin))
            && !places.knows(first)
            && !places.knows(sentence.written(begin, begin + 2))
            && !places.isPeople(first)
            && !places.isCountry(sentence.text(begin + 1)); // "United Russia" is nobody
    if (person) {
      likelySurnames.add(sentence.word(begin + 1));
    }
  }

  /**
   * Last words of pairs such as "Kieran Walsh" whose first word is no place and no common word, and
   * words that act as persons do; they are seldom places in the same article.
   */
  Set<String> likelySurnames() {
    return likelySurnames;
  }

  /** Whether a name is one met before, a surname of it, or another given name before one. */
  boolean have(NameSentence sentence, int begin, int end) {
    if (sentence.isCommon(begin)) {
      return false;
    }
    String last = sentence.word(end - 1);
    return switch (end - begin) {
      case 1 -> surnames.contains(last);
      case 2 -> isFullName(sentence, begin) || isLongSurname(sentence, begin, end);
      default -> isLongSurname(sentence, begin, end);
    };
  }

  private boolean isLongSurname(NameSentence sentence, int begin, int end) {
    return longSurnames.contains(sentence.phrase(begin, end, false));
  }

  /** "Erika Sullivan", once a Sullivan was met; not "Port Sullivan". */
  private boolean isFullName(NameSentence sentence, int begin) {
    return surnames.contains(sentence.word(begin + 1))
        && !places.isOwnName(sentence.text(begin))
        && !places.isOwnName(sentence.written(begin, begin + 2))
        && !places.isPeople(sentence.text(begin));
  }
}
