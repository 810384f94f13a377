package org.khabar.read;

import java.util.List;
import java.util.Optional;
import org.khabar.model.ArticleKind;
import org.khabar.model.UncertainDate;
import org.khabar.read.page.WebPage;

/**
 * What is stated about an article beside its text.
 *
 * @param publishedBasis what states {@code published}; present where that is
 */
record Metadata(
    Optional<String> id,
    Optional<String> url,
    Optional<String> title,
    List<String> authors,
    Optional<String> publisher,
    Optional<UncertainDate> published,
    Optional<ArticleKind> kind,
    Optional<String> publishedBasis) {
  static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  Metadata {
    authors = List.copyOf(authors);
  }

  /** This, with names and title that were stored in a wrong encoding put right. */
  Metadata mended() {
    return new Metadata(
        id,
        url,
        title.map(words -> Mojibake.mend(words).text()),
        authors.stream().map(name -> Mojibake.mend(name).text()).toList(),
        publisher.map(name -> Mojibake.mend(name).text()),
        published,
        kind,
        publishedBasis);
  }

  /** What a page says of itself. */
  static Metadata of(WebPage page) {
    return new Metadata(
        Optional.empty(),
        page.url(),
        page.title(),
        page.authors(),
        page.publisher(),
        page.published().map(published -> UncertainDate.day(published.day())),
        Optional.empty(),
        page.published().map(WebPage.Published::basis));
  }

  /** This, with what it leaves open taken from {@code other}. */
  Metadata or(Metadata other) {
    return new Metadata(
        id.or(other::id),
        url.or(other::url),
        title.or(other::title),
        authors.isEmpty() ? other.authors : authors,
        publisher.or(other::publisher),
        published.or(other::published),
        kind.or(other::kind),
        published.isPresent() ? publishedBasis : other.publishedBasis);
  }
}
