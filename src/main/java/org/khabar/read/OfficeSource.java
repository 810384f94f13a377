package org.khabar.read;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.khabar.model.ReadOutcome;
import org.khabar.read.DocumentSource.Beside;
import org.khabar.read.document.DocumentReader;

/** A document of an office program: one article, with what a table beside it says of it. */
final class OfficeSource extends OneArticle {
  private final Input input;
  private final DocumentReader reader;
  private final ArticleMaker maker;
  private final Beside beside;
  private final int longest;

  OfficeSource(Input input, DocumentReader reader, ArticleMaker maker, Beside beside, int longest) {
    super(input.name());
    this.input = input;
    this.reader = reader;
    this.maker = maker;
    this.beside = beside;
    this.longest = longest;
  }

  @Override
  Fetched fetch() throws IOException {
    Optional<MetadataTable.Row> row = beside.row();
    return input.fetched(longest, bytes -> read(bytes, row));
  }

  private ReadOutcome read(byte[] bytes, Optional<MetadataTable.Row> row) throws IOException {
    String text = reader.text(bytes, longest);
    if (text.isBlank()) {
      return Refusals.empty(name(), OptionalInt.empty());
    }
    ProblemLog log = new ProblemLog(name());
    Metadata metadata = log.metadata(row);
    String id = Sources.withoutExtension(name());
    return new ReadOutcome.Read(maker.make(id, name(), Lines.of(text), metadata, log));
  }

  @Override
  public void close() {
    input.close();
  }
}
