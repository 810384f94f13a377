package org.khabar.read;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.khabar.model.ReadOutcome;
import org.khabar.read.MetadataReader.Origin;
import org.khabar.read.crawl.Capture;
import org.khabar.read.crawl.WebArchive;
import org.khabar.read.page.WebPage;

/**
 * A web archive: each captured page is an article with the address it was captured at. When it was
 * captured is not when it was published.
 */
final class WarcSource extends InputSource {
  private static final Origin ADDRESS = new Origin(field -> "WARC-Target-URI", field -> 1);

  private final ArticleMaker maker;
  private final int longest;
  private @Nullable WebArchive archive;

  WarcSource(Input input, ArticleMaker maker, int longest) {
    super(input);
    this.maker = maker;
    this.longest = longest;
  }

  @Override
  public Optional<Fetched> next() throws IOException {
    WebArchive opened = archive == null ? new WebArchive(input.bytes(), longest) : archive;
    archive = opened;
    return opened.next().map(this::fetched);
  }

  private Fetched fetched(Capture capture) {
    String id = name() + "#" + capture.number();
    return new Fetched(id, capture.content().available(), () -> outcome(capture, id));
  }

  private ReadOutcome outcome(Capture capture, String id) throws IOException {
    if (capture.tooLong()) {
      return Refusals.tooLong(id, OptionalInt.empty(), longest);
    }
    if (capture.fault().isPresent()) {
      return Refusals.unreadable(id, new IOException(capture.fault().get()));
    }
    ProblemLog log = new ProblemLog(id);
    Metadata captured = MetadataReader.read(Map.of("url", List.of(capture.url())), ADDRESS, log);
    if (capture.isText()) {
      return article(id, DecodedText.of(capture.content().readAllBytes()).text(), captured, log);
    }
    WebPage page = WebPage.read(capture.content(), capture.charset());
    return article(id, page.text(), Metadata.of(page).or(captured), log);
  }

  private ReadOutcome article(String id, String text, Metadata metadata, ProblemLog log) {
    return text.isBlank()
        ? Refusals.empty(id, OptionalInt.empty())
        : new ReadOutcome.Read(maker.make(id, name(), Lines.of(text), metadata, log));
  }
}
