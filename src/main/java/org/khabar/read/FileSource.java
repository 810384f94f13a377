package org.khabar.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.zip.ZipFile;

/** A file of whatever format. */
final class FileSource extends LazySource {
  private final Path file;
  private final Sources sources;

  FileSource(Path file, String name, Sources sources) {
    super(name);
    this.file = file;
    this.sources = sources;
  }

  @Override
  ArticleSource source() throws IOException {
    return sources.of(file, open());
  }

  private Input open() throws IOException {
    return Input.open(name(), Files.newInputStream(file));
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
        case JSON, FEED, WARC, GZIP, BZIP2, TAR -> OptionalLong.empty();
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
}
