package org.khabar.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.khabar.model.ReadOutcome;

/** A file of whatever format, opened when its first article is asked for. */
final class FileSource implements ArticleSource {
  private final Path file;
  private final String name;
  private final Sources sources;
  private @Nullable ArticleSource opened;

  FileSource(Path file, String name, Sources sources) {
    this.file = file;
    this.name = name;
    this.sources = sources;
  }

  @Override
  public Optional<ReadOutcome> next() throws IOException {
    ArticleSource source = opened;
    if (source == null) {
      source = sources.of(file, open());
      opened = source;
    }
    return source.next();
  }

  private Input open() throws IOException {
    return Input.open(name, Files.newInputStream(file));
  }

  @Override
  public OptionalLong expected() throws IOException {
    try (Input input = open()) {
      if (sources.isMetadata(input)) {
        return OptionalLong.of(0);
      }
      return switch (sources.format(input)) {
        case ZIP -> OptionalLong.of(entries());
        case JSON_LINES, TABLE -> OptionalLong.of(lines(input));
        case JSON, FEED, WARC, GZIP, TAR -> OptionalLong.empty();
        default -> OptionalLong.of(1);
      };
    }
  }

  private int entries() throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.size();
    }
  }

  /** Its lines, where it is long as many as it has if the others are as long as the first ones. */
  private long lines(Input input) throws IOException {
    byte[] start = input.start();
    long ends = 0;
    for (byte b : start) {
      ends += b == '\n' ? 1 : 0;
    }
    if (input.isWhole()) {
      return start.length == 0 || start[start.length - 1] == '\n' ? ends : ends + 1;
    }
    return Math.max(1, Files.size(file) * ends / start.length);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void close() {
    if (opened != null) {
      opened.close();
    }
  }
}
