package org.khabar.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.khabar.model.ProblemCode;
import org.khabar.model.ReadOutcome;
import org.khabar.model.Span;
import org.khabar.model.UncertainDate;
import org.khabar.read.page.WebPage;

/** A file with one article: a text with or without a front matter, or a saved web page. */
final class FileSource implements ArticleSource {
  private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");

  private final Path file;
  private final String name;
  private final ArticleMaker maker;
  private final MetadataTables tables;
  private final int longest;
  private boolean given;

  FileSource(Path file, String name, ArticleMaker maker, MetadataTables tables, int longest) {
    this.file = file;
    this.name = name;
    this.maker = maker;
    this.tables = tables;
    this.longest = longest;
  }

  @Override
  public Optional<ReadOutcome> next() throws IOException {
    if (given) {
      return Optional.empty();
    }
    given = true;
    return Optional.of(read());
  }

  private ReadOutcome read() throws IOException {
    byte[] bytes = bytes();
    if (bytes.length > longest) {
      return Refusals.tooLong(name, OptionalInt.empty(), longest);
    }
    return switch (Content.of(bytes)) {
      case BINARY -> Refusals.binary(name);
      case XML -> Refusals.unknownFormat(name, "It is XML and no web page.");
      case WEB_PAGE -> page(WebPage.read(bytes));
      case DOCUMENT -> Refusals.unknownFormat(name, "It is a document of an office program.");
      case TEXT -> isPage() ? page(WebPage.read(bytes)) : article(DecodedText.of(bytes));
    };
  }

  private boolean isPage() {
    return PAGES.contains(Sources.extension(name));
  }

  private ReadOutcome page(WebPage page) throws IOException {
    if (page.text().isEmpty()) {
      return Refusals.empty(name, OptionalInt.empty());
    }
    ProblemLog log = new ProblemLog(name);
    Metadata stated =
        new Metadata(
            Optional.empty(),
            page.url(),
            page.title(),
            page.authors(),
            page.publisher(),
            page.published().map(published -> UncertainDate.day(published.day())),
            Optional.empty());
    Metadata metadata = beside(log).or(stated);
    String id = Sources.withoutExtension(name);
    return new ReadOutcome.Read(maker.make(id, name, Lines.of(page.text()), metadata, log));
  }

  /** What the table beside the file says of it. */
  private Metadata beside(ProblemLog log) throws IOException {
    Optional<MetadataTable.Row> row = tables.beside(file, name).row(file.getFileName().toString());
    row.ifPresent(stated -> log.addAll(stated.problems()));
    return row.map(MetadataTable.Row::metadata).orElse(Metadata.NONE);
  }

  /** All bytes, or one more than are read when there are too many. */
  private byte[] bytes() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(longest + 1);
    }
  }

  private ReadOutcome article(DecodedText decoded) throws IOException {
    ProblemLog log = new ProblemLog(name);
    FrontMatter.Result front = FrontMatter.read(decoded.text(), log);
    String text = decoded.text().substring(front.textBegin());
    if (Lines.trim(text, 0, text.length()).length() == 0) {
      return Refusals.empty(name, OptionalInt.empty());
    }
    Lines lines = Lines.of(text);
    int above = Lines.of(decoded.text().substring(0, front.textBegin())).count() - 1;
    log.locate(offset -> above + lines.lineOf(offset) + 1);
    reportRepair(decoded, front.textBegin(), log);
    Metadata metadata = front.metadata().or(beside(log));
    String id = Sources.withoutExtension(name);
    return new ReadOutcome.Read(maker.make(id, name, lines, metadata, log));
  }

  private static void reportRepair(DecodedText decoded, int textBegin, ProblemLog log) {
    if (decoded.repaired() > 0) {
      int at = Math.max(0, decoded.firstRepaired() - textBegin);
      log.add(
          ProblemCode.ENCODING_REPAIRED,
          new Span(at, at + 1),
          "The file is not UTF-8; "
              + decoded.repaired()
              + " bytes were read as "
              + decoded.charset().name()
              + ".",
          "Check names with accents and save the file as UTF-8.");
    }
  }

  @Override
  public long expected() {
    return 1;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void close() {}
}
