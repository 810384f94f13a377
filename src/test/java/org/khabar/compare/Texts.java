package org.khabar.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.khabar.model.Article;
import org.khabar.model.UncertainDate;

/** Makes articles of words that mean nothing. */
final class Texts {
  private static final int VOCABULARY = 5000;

  private final Random random;

  Texts(long seed) {
    this.random = new Random(seed);
  }

  /** So many words drawn at random, a stop here and there. */
  List<String> words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add("w" + random.nextInt(VOCABULARY) + (random.nextInt(15) == 0 ? "." : ""));
    }
    return words;
  }

  /** The words with one of so many replaced. */
  List<String> edited(List<String> words, int oneOf) {
    List<String> edited = new ArrayList<>(words);
    for (int i = random.nextInt(oneOf); i < edited.size(); i += oneOf) {
      edited.set(i, "new" + random.nextInt(VOCABULARY));
    }
    return edited;
  }

  static Article article(String name, String published, List<String> words) {
    return article(name, published, String.join(" ", words));
  }

  /** An article that came out on a day, or nobody knows when. */
  static Article article(String name, String published, String text) {
    Optional<UncertainDate> date =
        published.isEmpty()
            ? Optional.empty()
            : Optional.of(UncertainDate.day(LocalDate.parse(published)));
    return new Article(
        name,
        name + ".txt",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        date,
        Optional.empty(),
        "en",
        text,
        List.of(),
        List.of());
  }
}
