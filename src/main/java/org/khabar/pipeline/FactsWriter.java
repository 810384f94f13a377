package org.khabar.pipeline;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.khabar.model.ArticleFacts;
import org.khabar.record.RecordWriter;

/** Writes the files that {@link KnownFacts} reads. */
final class FactsWriter implements AutoCloseable {
  private final OutputStream records;
  private final Writer index;
  private final RecordWriter writer = new RecordWriter();
  private long offset;

  FactsWriter(Path folder) throws IOException {
    records =
        new BufferedOutputStream(
            Files.newOutputStream(folder.resolve(KnownFacts.RECORDS)), 1 << 16);
    index = new BufferedWriter(Files.newBufferedWriter(folder.resolve(KnownFacts.INDEX)));
  }

  void write(String digest, ArticleFacts facts) {
    byte[] line = writer.write(facts).getBytes(StandardCharsets.UTF_8);
    try {
      records.write(line);
      records.write('\n');
      index.write(digest + " " + offset + " " + line.length + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    offset += line.length + 1L;
  }

  /** Everything written so far is in the files when this returns. */
  void finish() throws IOException {
    records.flush();
    index.flush();
  }

  @Override
  public void close() throws IOException {
    records.close();
    index.close();
  }
}
