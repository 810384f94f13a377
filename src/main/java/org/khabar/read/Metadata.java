package org.khabar.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.ArticleField;
import org.khabar.model.ArticleKind;
import org.khabar.model.Stated;
import org.khabar.model.UncertainDate;
import org.khabar.read.page.WebPage;

/**
 * What is stated about an article, by what stands in its text or beside it.
 *
 * @param authors names in their order; absent rather than empty
 */
record Metadata(
    Optional<String> id,
    Optional<String> url,
    Optional<Stated<String>> title,
    Optional<Stated<List<String>>> authors,
    Optional<Stated<String>> publisher,
    Optional<Stated<UncertainDate>> published,
    Optional<ArticleKind> kind) {
  static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** This, with names and title that were stored in a wrong encoding put right. */
  Metadata mended() {
    return new Metadata(
        id,
        url,
        title.map(words -> words.map(Metadata::mended)),
        authors.map(names -> names.map(list -> list.stream().map(Metadata::mended).toList())),
        publisher.map(name -> name.map(Metadata::mended)),
        published,
        kind);
  }

  private static String mended(String words) {
    return TextMender.mend(words).text();
  }

  /** What a page says of itself. */
  static Metadata of(WebPage page) {
    return new Metadata(
        Optional.empty(),
        page.url(),
        page.title(),
        page.authors(),
        page.publisher(),
        page.published().map(day -> day.map(UncertainDate::day)),
        Optional.empty());
  }

  /** This, with what it leaves open taken from {@code other}, which is trusted less. */
  Metadata or(Metadata other) {
    return new Metadata(
        id.or(other::id),
        url.or(other::url),
        title.or(other::title),
        authors.or(other::authors),
        publisher.or(other::publisher),
        published.or(other::published),
        kind.or(other::kind));
  }

  /** The names of the authors, as far as known. */
  List<String> names() {
    return authors.map(Stated::value).orElse(List.of());
  }

  /** What says each of the things that are known. */
  Map<ArticleField, String> bases() {
    Map<ArticleField, String> bases = new EnumMap<>(ArticleField.class);
    title.ifPresent(said -> bases.put(ArticleField.TITLE, said.basis()));
    authors.ifPresent(said -> bases.put(ArticleField.AUTHORS, said.basis()));
    publisher.ifPresent(said -> bases.put(ArticleField.PUBLISHER, said.basis()));
    published.ifPresent(said -> bases.put(ArticleField.PUBLISHED, said.basis()));
    return bases;
  }
}
