package org.khabar.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.Quad;
import org.khabar.model.KhabarException;

/**
 * Writes quads in an RDF format, sorted and with prefixes.
 *
 * <p>Equal sets of quads give equal bytes, in whatever order they come and on whatever machine: the
 * order is fixed, line ends are LF, the encoding is UTF-8. Blank nodes are the exception, since
 * their labels mean nothing; Khabar's own graph has none.
 */
public final class GraphExport {
  private final RdfFormat format;
  private final PrefixMap prefixes;

  /** An export in a format, with IRIs shortened by these namespaces by prefix. */
  public GraphExport(RdfFormat format, Map<String, String> prefixes) {
    this.format = format;
    this.prefixes = PrefixMapFactory.create(prefixes);
  }

  /**
   * Writes the quads; the stream is flushed and stays open.
   *
   * @return how many statements were written
   */
  public long write(Iterator<Quad> quads, OutputStream stream) {
    try (QuadWriter writer = writer(new Unclosed(stream))) {
      return SortedQuads.forEach(quads, format.keepsGraphs(), writer::write);
    }
  }

  /**
   * Writes triples of no named graph; the stream is flushed and stays open.
   *
   * @return how many were written
   */
  public long writeTriples(Iterator<Triple> triples, OutputStream stream) {
    return write(
        Iter.map(triples, triple -> Quad.create(Quad.defaultGraphNodeGenerated, triple)), stream);
  }

  /**
   * Writes the quads to a file, which is the old one or the complete new one at every moment.
   *
   * @return how many statements were written
   * @throws KhabarException {@code OUTPUT_FAILED} when the file cannot be written
   */
  public long write(Iterator<Quad> quads, Path file) {
    return WholeFile.write(file, stream -> write(quads, stream));
  }

  private QuadWriter writer(OutputStream stream) {
    return switch (format) {
      case TTL, TRIG -> new TurtleWriter(stream, prefixes);
      case NQ -> new NQuadsWriter(stream);
      case JSONLD -> new JsonLdWriter(stream, prefixes);
      case RDFXML -> new RdfXmlWriter(stream, prefixes);
    };
  }

  /** Keeps a writer from closing a stream that is not its own. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream stream) {
      super(stream);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
