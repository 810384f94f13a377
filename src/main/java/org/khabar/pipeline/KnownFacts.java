package org.khabar.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.ArticleFacts;
import org.khabar.record.RecordReader;

/**
 * What earlier builds found, kept in the store's folder so that an unchanged article is not
 * analysed again; thread-safe.
 *
 * <p>Two files: {@code records.jsonl}, one record a line as {@code khabar extract} writes it, and
 * {@code records.index} with the digest of the article, the offset and the length of each line, and
 * the digests of those that stood a second time among the inputs. Only the index is held in memory,
 * some 100 bytes an article.
 */
final class KnownFacts implements AutoCloseable {
  static final String RECORDS = "records.jsonl";
  static final String INDEX = "records.index";

  /** What stands behind the digest of an article that was read before. */
  static final String COPY = " copy";

  private final Map<String, Place> places = new HashMap<>();
  private final Set<String> copies = new HashSet<>();
  private final Optional<FileChannel> records;
  private final RecordReader reader = new RecordReader();

  private record Place(long offset, int length) {}

  private KnownFacts(Optional<FileChannel> records) {
    this.records = records;
  }

  /** What a build left in this folder; nothing where it left nothing. */
  static KnownFacts in(Optional<Path> folder) throws IOException {
    if (folder.isEmpty() || !Files.exists(folder.get().resolve(INDEX))) {
      return new KnownFacts(Optional.empty());
    }
    KnownFacts known = new KnownFacts(Optional.of(FileChannel.open(folder.get().resolve(RECORDS))));
    for (String line : Files.readAllLines(folder.get().resolve(INDEX))) {
      if (line.endsWith(COPY)) {
        known.copies.add(line.substring(0, line.length() - COPY.length()));
        continue;
      }
      String[] fields = line.split(" ", -1);
      known.places.put(
          fields[0], new Place(Long.parseLong(fields[1]), Integer.parseInt(fields[2])));
    }
    return known;
  }

  /** The digests of the articles that stood a second time among the inputs. */
  Set<String> copies() {
    return Collections.unmodifiableSet(copies);
  }

  /** What was found in the article with this digest. */
  Optional<ArticleFacts> find(String digest) {
    Place place = places.get(digest);
    if (place == null || records.isEmpty()) {
      return Optional.empty();
    }
    ByteBuffer line = ByteBuffer.allocate(place.length());
    try {
      for (int read = 0; line.hasRemaining() && read >= 0; ) {
        read = records.get().read(line, place.offset() + line.position());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(reader.read(new String(line.array(), StandardCharsets.UTF_8)));
  }

  @Override
  public void close() throws IOException {
    if (records.isPresent()) {
      records.get().close();
    }
  }
}
