package org.khabar.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One document as it was read.
 *
 * @param id the identifier given, else the path relative to the input's root without its extension
 * @param key stable name, the same in every run and wherever the file lies: made from the address
 *     where it was published, else from its content
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
 * @param repairs characters of the text that its file holds otherwise, in text order
 * @param lines where the text stands in its file
 * @param bases what says its title, authors, publisher and date, for example {@code JSON-LD
 *     datePublished}; for those that are known
 */
public record Article(
    String id,
    String key,
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
    List<Problem> problems,
    List<Repair> repairs,
    TextLines lines,
    Map<ArticleField, String> bases) {
  public Article {
    authors = List.copyOf(authors);
    parts = List.copyOf(parts);
    problems = List.copyOf(problems);
    repairs = List.copyOf(repairs);
    bases = bases.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(bases));
  }

  /** An article whose key is its identifier and whose text is as its file has it. */
  public Article(
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
    this(
        id,
        id,
        source,
        url,
        title,
        authors,
        publisher,
        published,
        kind,
        language,
        text,
        parts,
        problems,
        List.of(),
        TextLines.ONE,
        Map.of());
  }

  /** Whether it was read before. */
  public boolean isCopy() {
    return problems.stream().anyMatch(problem -> problem.code() == ProblemCode.DUPLICATE);
  }

  /** This article with one more problem. */
  public Article with(Problem problem) {
    List<Problem> more = new ArrayList<>(problems);
    more.add(problem);
    return copy(key, more, repairs, lines, bases);
  }

  /** This article under another stable name. */
  public Article named(String name) {
    return copy(name, problems, repairs, lines, bases);
  }

  /** This article with what its file holds in place of mended characters. */
  public Article with(List<Repair> mended) {
    return copy(key, problems, mended, lines, bases);
  }

  /** This article, which stands in these lines of its file. */
  public Article at(TextLines where) {
    return copy(key, problems, repairs, where, bases);
  }

  /** This article, of which these signs say what is stated. */
  public Article restingOn(Map<ArticleField, String> signs) {
    return copy(key, problems, repairs, lines, signs);
  }

  /** All that is known of this article but its text. */
  public Article withoutText() {
    return new Article(
        id, key, source, url, title, authors, publisher, published, kind, language, "", List.of(),
        List.of(), List.of(), lines, bases);
  }

  /** What says the article's title, authors, publisher or date. */
  public Optional<String> basis(ArticleField field) {
    return Optional.ofNullable(bases.get(field));
  }

  private Article copy(
      String name,
      List<Problem> found,
      List<Repair> mended,
      TextLines where,
      Map<ArticleField, String> signs) {
    return new Article(
        id, name, source, url, title, authors, publisher, published, kind, language, text, parts,
        found, mended, where, signs);
  }

  /** Where an index of the text stands among the characters of the text as its file has it. */
  public int inFile(int index) {
    int shift = 0;
    for (Repair repair : repairs) {
      if (repair.span().end() > index) {
        break;
      }
      shift += repair.original().length() - repair.span().length();
    }
    return index + shift;
  }

  /** The words of a stretch as they are read, with what was meant in place of damage. */
  public String asRead(Span span) {
    StringBuilder words = new StringBuilder();
    int read = span.begin();
    for (int i = firstPart(span.begin());
        i < parts.size() && parts.get(i).span().end() <= span.end();
        i++) {
      TextPart part = parts.get(i);
      if (part.kind() == PartKind.DAMAGE && part.span().begin() >= read) {
        words.append(text, read, part.span().begin()).append(part.meant());
        read = part.span().end();
      }
    }
    return words.append(text, read, span.end()).toString();
  }

  /** The number of the first part that does not begin before an index. */
  private int firstPart(int index) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (parts.get(middle).span().begin() < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
