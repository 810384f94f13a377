package org.khabar.read;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.khabar.read.DocumentSource.Beside;
import org.khabar.remember.Spool;

/**
 * Standard input: can be read once, so that an archive, which may have its tables behind its texts,
 * is kept in a temporary file; all else is read as it comes.
 */
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
    Input input = Input.open(name(), in);
    if (!ArchiveTables.isArchive(input.start())) {
      return sources.of(input, Beside.NOTHING);
    }
    Spool spool = Spool.of(input.bytes());
    InputStream again = CloseShieldInputStream.wrap(spool.fromStart());
    sources.enter(ArchiveTables.of(Input.open(name(), again), sources));
    return sources.of(Input.open(name(), spool.fromStart()), Beside.NOTHING);
  }
}
