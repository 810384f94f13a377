package org.khabar.analyse.date;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.analyse.lexicon.Lexicon;
import org.khabar.model.TimexType;

/** The patterns of time expressions, as a tree of steps in which all are tried at once. */
final class TimePatterns {
  private final Step root = new Step();

  TimePatterns() {
    int order = 0;
    for (List<String> row : Lexicon.rows("date-patterns.tsv")) {
      String argument = row.size() > 3 ? row.get(3) : "";
      TimexType type = TimexType.valueOf(row.get(1));
      Rule rule = new Rule(type, row.get(2), argument, order++);
      add(root, List.of(row.get(0).split(" +")), 0, rule);
    }
  }

  /**
   * What to do with a match.
   *
   * @param type TimeML type
   * @param operation how its value is reached
   * @param argument of the operation, or empty
   * @param order place in the file
   */
  record Rule(TimexType type, String operation, String argument, int order) {}

  private static final class Step {
    private final Map<String, Step> next = new LinkedHashMap<>();
    private @Nullable Rule rule;
  }

  private static void add(Step step, List<String> pattern, int at, Rule rule) {
    if (at == pattern.size()) {
      if (step.rule == null) {
        step.rule = rule;
      }
      return;
    }
    String element = pattern.get(at);
    boolean optional = element.endsWith("?");
    if (optional) {
      add(step, pattern, at + 1, rule);
    }
    String choices = optional ? element.substring(0, element.length() - 1) : element;
    for (String choice : choices.split("\\|", -1)) {
      add(step.next.computeIfAbsent(choice, name -> new Step()), pattern, at + 1, rule);
    }
  }

  /** The longest expression that begins with a piece, or with the piece behind it. */
  Optional<TimeMatch> match(List<TimePiece> pieces, int begin) {
    return Optional.ofNullable(walk(root, pieces, begin, new ArrayList<>(), null));
  }

  private static @Nullable TimeMatch walk(
      Step step,
      List<TimePiece> pieces,
      int at,
      List<TimeMatch.Part> path,
      @Nullable TimeMatch best) {
    TimeMatch found = best;
    if (step.rule != null) {
      TimeMatch match = new TimeMatch(step.rule, List.copyOf(path));
      found = found == null || match.isBetterThan(found) ? match : found;
    }
    if (at == pieces.size()) {
      return found;
    }
    TimePiece piece = pieces.get(at);
    found = step(step, piece.word(), true, pieces, at, path, found);
    found = step(step, piece.word(), false, pieces, at, path, found);
    for (String name : piece.classes().keySet()) {
      found = step(step, name, true, pieces, at, path, found);
    }
    return found;
  }

  /** Goes on behind a piece, where the tree has a step of this name. */
  private static @Nullable TimeMatch step(
      Step from,
      String name,
      boolean inside,
      List<TimePiece> pieces,
      int at,
      List<TimeMatch.Part> path,
      @Nullable TimeMatch best) {
    Step next = from.next.get(inside ? name : '<' + name + '>');
    if (next == null) {
      return best;
    }
    path.add(new TimeMatch.Part(name, pieces.get(at), inside));
    TimeMatch found = walk(next, pieces, at + 1, path, best);
    path.remove(path.size() - 1);
    return found;
  }
}
