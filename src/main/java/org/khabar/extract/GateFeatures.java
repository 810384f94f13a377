package org.khabar.extract;

import org.khabar.learn.Features;

/** What the gates are told of a line or an article: its words, names masked. */
final class GateFeatures {
  private GateFeatures() {}

  /** The words of a line and its pairs of words. */
  static int[] of(ArticleView view, Line line) {
    Features features = new Features();
    features.add(1);
    words(view, line, features);
    int deeds = view.deedsIn(line);
    features.add(4, Math.min(deeds, 3));
    features.add(5, view.linesToDeed(line));
    view.told(line, 6, features);
    return features.keys();
  }

  /** The words of an article and its pairs of words. */
  static int[] of(ArticleView view, Iterable<Line> lines) {
    Features features = new Features();
    features.add(1);
    int founding = 0;
    for (Line line : lines) {
      words(view, line, features);
      founding += view.deedsIn(line);
      view.told(line, 6, features);
    }
    features.add(4, Math.min(founding, 5));
    features.add(5, Math.min(view.tellings(), 5));
    return features.keys();
  }

  private static void words(ArticleView view, Line line, Features features) {
    int last = 0;
    for (int i = 0; i < line.size(); i++) {
      if (line.isMark(i)) {
        continue;
      }
      int word = view.sorter().word(line, i);
      features.add(2, word);
      features.add(3, last, word);
      last = word;
    }
  }
}
