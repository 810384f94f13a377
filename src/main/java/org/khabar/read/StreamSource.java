package org.khabar.read;

import java.io.IOException;
import java.io.InputStream;
import org.khabar.read.DocumentSource.Beside;

/** Standard input: can be read once. */
final class StreamSource extends LazySource {
  private final InputStream in;
  private final Sources sources;

  StreamSource(String name, InputStream in, Sources sources) {
    super(name);
    this.in = in;
    this.sources = sources;
  }

  @Override
  ArticleSource source() throws IOException {
    return sources.of(Input.open(name(), in), Beside.NOTHING);
  }
}
