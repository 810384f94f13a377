package org.khabar.read;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.khabar.model.ProblemCode;
import org.khabar.model.ReadOutcome;
import org.khabar.model.Span;
import org.khabar.model.TextLines;
import org.khabar.read.page.WebPage;

/** An input that is one article: a text with or without a front matter, or a saved web page. */
final class DocumentSource extends OneArticle {
  private final Input input;
  private final boolean isPage;
  private final ArticleMaker maker;
  private final Beside beside;
  private final int longest;

  DocumentSource(Input input, boolean isPage, ArticleMaker maker, Beside beside, int longest) {
    super(input.name());
    this.input = input;
    this.isPage = isPage;
    this.maker = maker;
    this.beside = beside;
    this.longest = longest;
  }

  /** What a table beside an input says of it. */
  interface Beside {
    /** For what no table can stand beside. */
    Beside NOTHING = Optional::empty;

    Optional<MetadataTable.Row> row() throws IOException;
  }

  @Override
  Fetched fetch() throws IOException {
    Optional<MetadataTable.Row> row = beside.row();
    return input.fetched(longest, bytes -> read(bytes, row));
  }

  private ReadOutcome read(byte[] bytes, Optional<MetadataTable.Row> row) throws IOException {
    if (isPage) {
      return page(WebPage.read(bytes), row);
    }
    return text(DecodedText.of(bytes), row);
  }

  private ReadOutcome page(WebPage page, Optional<MetadataTable.Row> row) {
    if (page.text().isEmpty()) {
      return Refusals.empty(name(), OptionalInt.empty());
    }
    ProblemLog log = new ProblemLog(name());
    Metadata metadata = log.metadata(row).or(Metadata.of(page));
    String id = Sources.withoutExtension(name());
    return new ReadOutcome.Read(maker.make(id, name(), Lines.of(page.text()), metadata, log));
  }

  private ReadOutcome text(DecodedText decoded, Optional<MetadataTable.Row> row) {
    ProblemLog log = new ProblemLog(name());
    FrontMatter.Result front = FrontMatter.read(decoded.text(), log);
    String text = decoded.text().substring(front.textBegin());
    if (Lines.trim(text, 0, text.length()).length() == 0) {
      return Refusals.empty(name(), OptionalInt.empty());
    }
    Lines lines = Lines.of(text);
    int above = Lines.of(decoded.text().substring(0, front.textBegin())).count() - 1;
    log.locate(new TextLines(above + 1, true), lines);
    reportRepair(decoded, front.textBegin(), log);
    Metadata metadata = front.metadata().or(log.metadata(row));
    String id = Sources.withoutExtension(name());
    return new ReadOutcome.Read(maker.make(id, name(), lines, metadata, log));
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
  public void close() {
    input.close();
  }
}
