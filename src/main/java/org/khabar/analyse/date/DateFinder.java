package org.khabar.analyse.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.english.RelativeClause;
import org.khabar.model.Article;
import org.khabar.model.Mention;
import org.khabar.model.PartKind;
import org.khabar.model.Sentence;
import org.khabar.model.Token;
import org.khabar.model.UncertainDate;

/**
 * Finds an article's time expressions and what they stand for; thread-safe.
 *
 * <p>The reference day is the day of publication, else the full date of the dateline. Without one,
 * relative expressions stay unresolved and say so.
 */
public final class DateFinder {
  private static final Set<String> COMPARING = Set.of("ago", "earlier", "yearago");

  private final TimePatterns patterns = new TimePatterns();
  private final Map<String, TimeOperation> operations = new HashMap<>();

  /** A finder with the rules of the word lists. */
  public DateFinder() {
    operations.putAll(CalendarDates.operations());
    operations.putAll(Quarters.operations());
    operations.putAll(Weekdays.operations());
    operations.putAll(RelativeDates.operations());
    operations.putAll(DayTimes.operations());
    operations.putAll(Durations.operations());
  }

  /** The time expressions of an article, sentence by sentence in text order. */
  public List<List<Mention>> find(Article article, List<Sentence> sentences) {
    TimeContext context = new TimeContext(reference(article, sentences));
    return sentences.stream().map(sentence -> find(sentence, context)).toList();
  }

  private Optional<LocalDate> reference(Article article, List<Sentence> sentences) {
    Optional<LocalDate> published =
        article.published().filter(UncertainDate::isDay).flatMap(UncertainDate::earliest);
    return published.or(() -> dateline(sentences));
  }

  private Optional<LocalDate> dateline(List<Sentence> sentences) {
    return sentences.stream()
        .filter(sentence -> sentence.part() == PartKind.DATELINE)
        .flatMap(sentence -> find(sentence, new TimeContext(Optional.empty())).stream())
        .map(mention -> ((Mention.Time) mention).date())
        .flatMap(Optional::stream)
        .filter(UncertainDate::isDay)
        .findFirst()
        .flatMap(UncertainDate::earliest);
  }

  private List<Mention> find(Sentence sentence, TimeContext context) {
    List<TimePiece> pieces = PieceReader.pieces(sentence);
    List<Mention> mentions = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      Optional<TimeMatch> match = best(pieces, i);
      Optional<TimeValue> value = match.flatMap(found -> value(found, sentence, context));
      if (value.isPresent()) {
        if (!isInPassing(sentence, match.get())) {
          context.remember(value.get(), COMPARING.contains(match.get().rule().operation()));
        }
        mentions.add(mention(match.get(), value.get()));
      }
      i += value.isPresent() ? match.get().length() : 1;
    }
    DayBehind.apply(sentence, mentions);
    return mentions;
  }

  /**
   * "The group, which disarmed on 9 March, was attacked": what is told next did not take place
   * then.
   */
  private static boolean isInPassing(Sentence sentence, TimeMatch match) {
    List<Token> tokens = sentence.tokens();
    int behind = match.token();
    while (behind < tokens.size() && tokens.get(behind).span().begin() < match.span().end()) {
      behind++;
    }
    return new RelativeClause(
            i -> at(tokens, i).map(Token::text).orElse(""),
            i -> at(tokens, i).map(Token::tag).orElse(""))
        .holds(match.token(), behind);
  }

  private static Optional<Token> at(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? Optional.of(tokens.get(i)) : Optional.empty();
  }

  /** The match at a piece, unless one that needs nothing in front reaches further. */
  private Optional<TimeMatch> best(List<TimePiece> pieces, int i) {
    Optional<TimeMatch> here = patterns.match(pieces, i);
    if (here.isEmpty() || here.get().parts().get(0).inside() || i + 1 == pieces.size()) {
      return here;
    }
    Optional<TimeMatch> behind = patterns.match(pieces, i + 1);
    boolean reachesFurther = behind.isPresent() && 1 + behind.get().length() > here.get().length();
    return reachesFurther ? Optional.empty() : here;
  }

  private Optional<TimeValue> value(TimeMatch match, Sentence sentence, TimeContext context) {
    if (!Plausibility.isTime(match, sentence)) {
      return Optional.empty();
    }
    context.setTense(Tense.at(sentence, match.token()));
    return operation(match.rule()).apply(match, context);
  }

  private TimeOperation operation(TimePatterns.Rule rule) {
    TimeOperation operation = operations.get(rule.operation());
    if (operation == null) {
      throw new IllegalStateException("no operation " + rule.operation() + " of a date pattern");
    }
    return operation;
  }

  private static Mention mention(TimeMatch match, TimeValue value) {
    return new Mention.Time(match.span(), value.type(), value.value(), value.date(), value.basis());
  }
}
