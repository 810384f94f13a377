package org.khabar.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.model.Span;

/** Which candidates of an article stand for the actors that its annotators found. */
final class Labels {
  /** By candidate: its part. */
  final Part[] parts;

  /** By candidate: the strings that are right for it. */
  final List<Set<String>> strings = new ArrayList<>();

  /** By candidate: which actor, its number among all; -1 for none. */
  final int[] actors;

  /** By candidate: how much it counts. */
  final float[] weights;

  /** By candidate: how much it will count in the next round. */
  final float[] next;

  int gold;
  int reached;
  final List<String> missed = new ArrayList<>();

  Labels(TrainingArticle article, ArticleView view) {
    int size = view.candidates().size();
    this.parts = new Part[size];
    this.actors = new int[size];
    this.weights = new float[size];
    this.next = new float[size];
    java.util.Arrays.fill(weights, 1);
    java.util.Arrays.fill(next, 1);
    java.util.Arrays.fill(parts, Part.NONE);
    java.util.Arrays.fill(actors, -1);
    Map<Integer, List<Integer>> byLine = new HashMap<>();
    for (int i = 0; i < size; i++) {
      strings.add(Set.of());
      byLine
          .computeIfAbsent(view.candidates().get(i).line().number(), unused -> new ArrayList<>())
          .add(i);
    }
    GoldText text = new GoldText(article.reading().text());
    int actor = 0;
    for (Map.Entry<Part, List<Set<String>>> part : article.gold().entrySet()) {
      for (Set<String> strings : part.getValue()) {
        boolean found = label(part.getKey(), strings, actor++, text, article, view, byLine);
        if (part.getKey() != Part.HUMAN_TARGET) {
          gold++;
          reached += found ? 1 : 0;
          if (!found) {
            missed.add(article.id() + " " + part.getKey() + " " + strings);
          }
        }
      }
    }
  }

  private boolean label(
      Part part,
      Set<String> strings,
      int actor,
      GoldText text,
      TrainingArticle article,
      ArticleView view,
      Map<Integer, List<Integer>> byLine) {
    boolean found = false;
    for (String string : strings) {
      for (Span span : text.occurrences(string)) {
        for (Line line : article.reading().lines()) {
          if (line.span().contains(span)) {
            int head = head(line, span, byLine.getOrDefault(line.number(), List.of()), view);
            if (head >= 0) {
              found = true;
              boolean free = parts[head] == Part.NONE;
              if (free) {
                parts[head] = part;
                actors[head] = actor;
                this.strings.set(head, strings);
              }
            }
          }
        }
      }
    }
    return found;
  }

  /** The last candidate within the span that stands before a preposition. */
  private static int head(Line line, Span span, List<Integer> numbers, ArticleView view) {
    int head = -1;
    for (int number : numbers) {
      Candidate each = view.candidates().get(number);
      if (span.contains(line.span(each.head()))) {
        if (head >= 0 && parted(line, view.candidates().get(head).head(), each.head())) {
          break;
        }
        head = number;
      }
    }
    return head;
  }

  private static boolean parted(Line line, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (line.isPreposition(i) || line.word(i).equals(",") || line.word(i).equals("'s")) {
        return true;
      }
    }
    return false;
  }
}
