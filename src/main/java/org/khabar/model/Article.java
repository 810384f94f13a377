package org.khabar.model;

import java.util.List;
import java.util.Optional;

/**
 * One document as it was read.
 *
 * @param id stable name: the one given, else the path relative to the input's root without its
 *     extension
 * @param source that path, with {@code /} between its parts
 * @param url where it was published
 * @param title its headline
 * @param authors who wrote it, in the order of the byline
 * @param publisher who published it
 * @param published when, where known
 * @param kind report, editorial, opinion…, where known
 * @param language BCP 47 tag, {@code und} where unknown
 * @param text what all offsets refer to; of a text file all that follows its front matter, nothing
 *     removed or normalised
 * @param parts the text's parts in order, without overlap; what lies between them is blank
 * @param problems what was wrong with it
 */
public record Article(
    String id,
    String source,
    Optional<String> url,
    Optional<String> title,
    List<String> authors,
    Optional<String> publisher,
    Optional<UncertainDate> published,
    Optional<ArticleKind> kind,
    String language,
    String text,
    List<TextPart> parts,
    List<Problem> problems) {
  public Article {
    authors = List.copyOf(authors);
    parts = List.copyOf(parts);
    problems = List.copyOf(problems);
  }
}
