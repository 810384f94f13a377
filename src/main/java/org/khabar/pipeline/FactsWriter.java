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
import org.khabar.remember.StoredSet;

/** Writes the files that {@link KnownFacts} reads. */
final class FactsWriter implements AutoCloseable {
  private final OutputStream records;
  private final Writer index;
  private final RecordWriter writer = new RecordWriter();
  private final StoredSet copies = new StoredSet();
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
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    write(digest + " " + offset + " " + line.length);
    offset += line.length + 1L;
  }

  /** Notes that an article stands a second time among the inputs. */
  void writeCopy(String digest) {
    if (copies.add(digest)) {
      write(digest + KnownFacts.COPY);
    }
  }

  /** Whether the same articles as in an earlier build stand a second time among the inputs. */
  boolean hasCopiesOf(KnownFacts earlier) {
    boolean[] same = {copies.size() == earlier.copies().size()};
    copies.forEach(digest -> same[0] &= earlier.copies().contains(digest));
    return same[0];
  }

  private void write(String line) {
    try {
      index.write(line + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything written so far is in the files when this returns. */
  void finish() throws IOException {
    records.flush();
    index.flush();
  }

  @Override
  public void close() throws IOException {
    copies.close();
    records.close();
    index.close();
  }
}
