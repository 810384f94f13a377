package org.khabar.analyse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khabar.model.Article;
import org.khabar.model.TextPart;
import org.khabar.model.UncertainDate;

/** Articles for tests. */
public final class Articles {
  private Articles() {}

  /** An article that is all body. */
  public static Article of(String text) {
    return of(text, List.of(), Optional.empty());
  }

  /** An article that is all body, published on a day. */
  public static Article published(String day, String text) {
    return of(text, List.of(), Optional.of(UncertainDate.day(LocalDate.parse(day))));
  }

  /** An article with parts. */
  public static Article of(String text, List<TextPart> parts, Optional<UncertainDate> published) {
    return new Article(
        "test",
        "test.txt",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        published,
        Optional.empty(),
        "en",
        text,
        parts,
        List.of());
  }
}
