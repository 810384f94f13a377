package org.khabar.read;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.khabar.model.ReadOutcome;
import org.khabar.read.MetadataReader.Origin;
import org.khabar.read.mail.MailMessage;
import org.khabar.read.page.WebPage;

/**
 * An e-mail, with its subject as title, its sender as author and its date as that of publication;
 * or a page that a browser saved as a message, whose date is that of the saving and says nothing.
 */
final class MailSource extends OneArticle {
  private static final Map<String, String> HEAD_FIELDS =
      Map.of("title", "Subject", "published", "Date", "authors", "From");
  private static final Origin HEAD =
      new Origin(field -> "e-mail " + HEAD_FIELDS.getOrDefault(field, field), field -> 1);

  private final Input input;
  private final ArticleMaker maker;
  private final int longest;

  MailSource(Input input, ArticleMaker maker, int longest) {
    super(input.name());
    this.input = input;
    this.maker = maker;
    this.longest = longest;
  }

  @Override
  Fetched fetch() throws IOException {
    return input.fetched(longest, this::read);
  }

  private ReadOutcome read(byte[] bytes) throws IOException {
    MailMessage message = MailMessage.read(bytes);
    ProblemLog log = new ProblemLog(name());
    Optional<WebPage> page = page(message);
    boolean isPage = message.page().isPresent();
    Optional<String> text = message.text().filter(words -> !words.isBlank() && !isPage);
    String words = text.or(() -> page.map(WebPage::text)).orElse("");
    if (words.isBlank()) {
      return Refusals.empty(name(), OptionalInt.empty());
    }
    Metadata metadata =
        isPage
            ? page.map(Metadata::of).orElse(Metadata.NONE).or(savedFrom(message, log))
            : head(message, log);
    return new ReadOutcome.Read(
        maker.make(Sources.withoutExtension(name()), name(), Lines.of(words), metadata, log));
  }

  private static Optional<WebPage> page(MailMessage message) throws IOException {
    if (message.html().isEmpty()) {
      return Optional.empty();
    }
    MailMessage.Html html = message.html().get();
    return Optional.of(WebPage.read(html.content(), html.charset()));
  }

  private static Metadata savedFrom(MailMessage message, ProblemLog log) {
    return MetadataReader.read(Map.of("url", message.page().stream().toList()), HEAD, log);
  }

  private static Metadata head(MailMessage message, ProblemLog log) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    message.subject().ifPresent(subject -> fields.put("title", List.of(subject)));
    message.date().ifPresent(date -> fields.put("published", List.of(date)));
    fields.put("authors", message.authors());
    return MetadataReader.read(fields, HEAD, log);
  }

  @Override
  public void close() {
    input.close();
  }
}
