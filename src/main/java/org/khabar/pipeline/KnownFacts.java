package org.khabar.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.khabar.model.ArticleFacts;
import org.khabar.record.RecordReader;
import org.khabar.remember.StoredMap;
import org.khabar.remember.StoredSet;

/**
 * What earlier builds found, kept in the store's folder so that an unchanged article is not
 * analysed again; thread-safe.
 *
 * <p>Two files: {@code records.jsonl}, one record a line as {@code khabar extract} writes it, and
 * {@code records.index} with the digest of the article, the offset and the length of each line, and
 * the digests of those that stood a second time among the inputs.
 */
final class KnownFacts implements AutoCloseable {
  static final String RECORDS = "records.jsonl";
  static final String INDEX = "records.index";

  /** What stands behind the digest of an article that was read before. */
  static final String COPY = " copy";

  private final StoredMap<Place> places = new StoredMap<>(Place.class);
  private final StoredSet copies = new StoredSet();
  private final Optional<FileChannel> records;
  private final RecordReader reader = new RecordReader();

  /**
   * Where the record of an article stands.
   *
   * @param offset of its first byte
   * @param length of its line, in bytes
   */
  record Place(long offset, int length) {}

  private KnownFacts(Optional<FileChannel> records) {
    this.records = records;
  }

  /** What a build left in this folder; nothing where it left nothing. */
  static KnownFacts in(Optional<Path> folder) throws IOException {
    if (folder.isEmpty() || !Files.exists(folder.get().resolve(INDEX))) {
      return new KnownFacts(Optional.empty());
    }
    KnownFacts known = new KnownFacts(Optional.of(FileChannel.open(folder.get().resolve(RECORDS))));
    try (Stream<String> lines = Files.lines(folder.get().resolve(INDEX))) {
      lines.forEach(known::index);
    }
    return known;
  }

  private void index(String line) {
    if (line.endsWith(COPY)) {
      copies.add(line.substring(0, line.length() - COPY.length()));
    } else {
      String[] fields = line.split(" ", -1);
      places.put(fields[0], new Place(Long.parseLong(fields[1]), Integer.parseInt(fields[2])));
    }
  }

  /** The digests of the articles that stood a second time among the inputs. */
  StoredSet copies() {
    return copies;
  }

  /** What was found in the article with this digest. */
  Optional<ArticleFacts> find(String digest) {
    return records.flatMap(file -> places.get(digest).map(place -> read(file, place)));
  }

  private ArticleFacts read(FileChannel file, Place place) {
    ByteBuffer line = ByteBuffer.allocate(place.length());
    try {
      for (int read = 0; line.hasRemaining() && read >= 0; ) {
        read = file.read(line, place.offset() + line.position());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reader.read(new String(line.array(), StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    places.close();
    copies.close();
    if (records.isPresent()) {
      records.get().close();
    }
  }
}
