package org.khabar.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.model.ReadOutcome;
import org.khabar.read.DocumentSource.Beside;

/** Standard input: can be read once, and is not touched before its first article is asked for. */
final class StreamSource implements ArticleSource {
  private final String name;
  private final InputStream in;
  private final Sources sources;
  private @Nullable ArticleSource opened;

  StreamSource(String name, InputStream in, Sources sources) {
    this.name = name;
    this.in = in;
    this.sources = sources;
  }

  @Override
  public Optional<ReadOutcome> next() throws IOException {
    ArticleSource source = opened;
    if (source == null) {
      source = sources.of(Input.open(name, in), Beside.NOTHING);
      opened = source;
    }
    return source.next();
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
