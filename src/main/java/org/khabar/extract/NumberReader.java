package org.khabar.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.khabar.model.Count;

/** Reads the number that a noun phrase begins with: "at least 20 people", "two dozen men". */
final class NumberReader {
  /** More people than this were never counted in one incident; it must be something else. */
  private static final int LARGEST = 1_000_000;

  private final Lexicon lexicon;

  NumberReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The number in the words from {@code begin} to before {@code end}; absent where none is. */
  Optional<Count> read(Line line, int begin, int end) {
    boolean least = false;
    boolean most = false;
    for (int i = begin; i < end; ) {
      Optional<Phrasebook.Match<NumberWord>> match = lexicon.numbers.at(line.words(), i);
      if (match.isPresent() && match.get().value().isModifier()) {
        least |= match.get().value().kind() == NumberWord.Kind.LEAST;
        most |= match.get().value().kind() == NumberWord.Kind.MOST;
        i = match.get().end();
        continue;
      }
      if (isMeasure(line, i) || isSpacedAge(line, i) || line.timeAt(i).isPresent()) {
        i++;
        continue;
      }
      if (match.isPresent() || isDigits(line.word(i)) || joined(line.word(i)).isPresent()) {
        return value(line, i, end, least, most);
      }
      i++;
    }
    return Optional.empty();
  }

  /** "17 year old", "300 kg": a number, but not of people. */
  private static boolean isMeasure(Line line, int i) {
    return Set.of(
            "year",
            "years",
            "month",
            "km",
            "kg",
            "percent",
            "%",
            "meter",
            "meters",
            "hour",
            "hours",
            "minutes",
            "mm",
            "pound",
            "kilometers",
            "o'clock",
            "dollars",
            "days",
            "times")
        .contains(line.word(i + 1));
  }

  /** "A 16 - year - old". */
  private static boolean isSpacedAge(Line line, int i) {
    return line.word(i + 1).equals("-") && line.word(i + 2).startsWith("year");
  }

  private Optional<Count> value(Line line, int begin, int end, boolean least, boolean most) {
    long total = 0;
    long part = 0;
    boolean floor = least;
    boolean exact = false;
    for (int i = begin; i < end; i++) {
      String word = line.word(i);
      if (isDigits(word)) {
        floor |= word.endsWith("+");
        part = digits(word);
        exact = true;
        continue;
      }
      Optional<NumberWord> number =
          lexicon.numbers.at(line.words(), i).map(Phrasebook.Match::value).or(() -> joined(word));
      if (number.isEmpty() || number.get().isModifier()) {
        break;
      }
      switch (number.get().kind()) {
        case SCALE -> {
          total += Math.max(1, part) * number.get().value();
          part = 0;
          exact = true;
        }
        case FLOOR -> {
          return Optional.of(floorOf(line, i, end, number.get().value()));
        }
        default -> {
          part += number.get().value();
          exact = true;
        }
      }
    }
    long value = total + part;
    return exact && value <= LARGEST
        ? Optional.of(count((int) value, floor, most))
        : Optional.empty();
  }

  private Count floorOf(Line line, int i, int end, int floor) {
    boolean dozens = i + 1 < end && List.of("dozen", "score").contains(line.word(i + 1));
    return new Count(
        OptionalInt.of(dozens ? 2 * 12 : floor), OptionalInt.empty(), OptionalInt.empty());
  }

  private static Count count(int value, boolean least, boolean most) {
    OptionalInt best = OptionalInt.of(value);
    return new Count(most ? OptionalInt.empty() : best, best, least ? OptionalInt.empty() : best);
  }

  /** "Twenty-four". */
  private Optional<NumberWord> joined(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen <= 0 || hyphen == word.length() - 1) {
      return Optional.empty();
    }
    Optional<NumberWord> tens = single(word.substring(0, hyphen));
    Optional<NumberWord> ones = single(word.substring(hyphen + 1));
    return tens.isPresent() && ones.isPresent() && tens.get().value() >= 20
        ? Optional.of(
            new NumberWord(NumberWord.Kind.VALUE, tens.get().value() + ones.get().value()))
        : Optional.empty();
  }

  private Optional<NumberWord> single(String word) {
    return lexicon
        .numbers
        .at(List.of(word), 0)
        .map(Phrasebook.Match::value)
        .filter(number -> number.kind() == NumberWord.Kind.VALUE);
  }

  private static boolean isDigits(String word) {
    if (word.isEmpty() || word.length() > 10 || !Character.isDigit(word.charAt(0))) {
      return false;
    }
    return word.chars().allMatch(c -> (c >= '0' && c <= '9') || c == ',' || c == '+');
  }

  private static long digits(String word) {
    return Long.parseLong(word.replace(",", "").replace("+", ""));
  }
}
