package org.khabar.read.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Stated;
import org.khabar.read.encoding.SingleByte;

/**
 * What a saved web page holds: one article's text without the rest of the page, and its metadata.
 *
 * @param text paragraphs with an empty line between them; empty where the page has none
 * @param title headline
 * @param authors as the page names them, in its order; absent rather than empty
 * @param publisher the site's name
 * @param url where it was published
 * @param published the day of first publication, in the page's own time zone
 */
public record WebPage(
    String text,
    Optional<Stated<String>> title,
    Optional<Stated<List<String>>> authors,
    Optional<Stated<String>> publisher,
    Optional<String> url,
    Optional<Stated<LocalDate>> published) {

  /** What stands in place of bytes that are no character. */
  private static final char REPLACEMENT = '\uFFFD';

  /**
   * Reads a page; whatever its bytes are, they give a page, in the worst case an empty one.
   *
   * @param bytes the file; its encoding is told by a byte order mark, by its own meta elements, or
   *     taken to be UTF-8; where nothing in it is UTF-8, to be the encoding that its letters tell
   * @throws TooManyTagsException when it has more tags than any article
   */
  public static WebPage read(byte[] bytes) throws TooManyTagsException {
    TooManyTagsException.check(bytes);
    Document document = parse(bytes, null);
    if (hasReplaced(document)) {
      document = SingleByte.of(bytes).map(charset -> parse(bytes, charset.name())).orElse(document);
    }
    return of(document);
  }

  private static boolean hasReplaced(Document document) {
    return document
        .nodeStream(TextNode.class)
        .anyMatch(text -> text.getWholeText().indexOf(REPLACEMENT) >= 0);
  }

  /**
   * Reads a page of which its server said how it is encoded.
   *
   * @param charset the name of the encoding; one that is not known here counts as not said
   * @throws IOException when the stream fails; {@link TooManyTagsException} as above
   */
  public static WebPage read(InputStream page, Optional<String> charset) throws IOException {
    byte[] bytes = page.readAllBytes();
    Optional<String> known = charset.filter(WebPage::isCharset);
    if (known.isEmpty()) {
      return read(bytes);
    }
    TooManyTagsException.check(bytes);
    return of(parse(bytes, known.get()));
  }

  private static WebPage of(Document document) {
    StructuredData data = StructuredData.of(document);
    MetaElements meta = MetaElements.of(document);
    PageMetadata metadata = new PageMetadata(document, data, meta);
    Optional<Stated<LocalDate>> published = PublicationDate.of(document, data, meta);
    Optional<Stated<String>> title = metadata.title();
    return new WebPage(
        MainText.of(document, title.map(Stated::value)),
        title,
        PageAuthors.of(document, data, meta, metadata.publishers()),
        metadata.publisher(),
        metadata.url(),
        published);
  }

  private static Document parse(byte[] bytes, @Nullable String charset) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static boolean isCharset(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalCharsetNameException noName) {
      return false;
    }
  }

  /**
   * The text of a piece of HTML that is the article and nothing else, as feeds and exports give it.
   *
   * @param html what stands inside the body of a page
   * @return paragraphs with an empty line between them; empty where there is no text
   * @throws TooManyTagsException when it has more tags than any article
   */
  public static String textOf(String html) throws TooManyTagsException {
    TooManyTagsException.check(html);
    Document document = Jsoup.parse(html);
    String text = MainText.of(document, Optional.empty());
    return text.isEmpty()
        ? Blocks.of(document.body(), Set.of()).list().stream()
            .map(Block::words)
            .collect(Collectors.joining("\n\n"))
        : text;
  }
}
