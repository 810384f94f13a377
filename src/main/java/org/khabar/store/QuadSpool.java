package org.khabar.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * Quads on their way into the store, kept in a file; packed, as they repeat the same names, in a
 * fifteenth of the room.
 *
 * <p>They must all be complete before the database's write transaction begins, since an abort in
 * the middle of it could damage the database (apache/jena GH-3877), and they need not fit into
 * memory.
 */
final class QuadSpool implements AutoCloseable {
  private static final int BUFFERED = 1 << 16;

  private final Path file;
  private final OutputStream bytes;
  private final StreamRDF writer;
  private boolean open = true;

  private QuadSpool(Path file, OutputStream bytes) {
    this.file = file;
    this.bytes = bytes;
    this.writer = StreamRDFWriter.getWriterStream(bytes, Lang.RDFTHRIFT);
    writer.start();
  }

  static QuadSpool create(Path file) throws IOException {
    return new QuadSpool(
        file, new BufferedOutputStream(new Packed(Files.newOutputStream(file)), BUFFERED));
  }

  /** A stream into one graph: takes triples, and quads of that graph only. */
  StreamRDF graph(Node graph) {
    return new StreamRDFBase() {
      @Override
      public void triple(Triple triple) {
        writer.quad(Quad.create(graph, triple));
      }

      @Override
      public void quad(Quad quad) {
        if (!quad.getGraph().equals(graph)) {
          throw new IllegalArgumentException("not in graph " + graph + ": " + quad);
        }
        writer.quad(quad);
      }
    };
  }

  /** Hands back all quads of a closed spool, in their order. */
  void read(Consumer<Quad> use) {
    StreamRDF reader =
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            use.accept(quad);
          }
        };
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file), BUFFERED)) {
      RDFParser.source(in).lang(Lang.RDFTHRIFT).checking(false).parse(reader);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Ends the writing. */
  @Override
  public void close() throws IOException {
    if (open) {
      open = false;
      writer.finish();
      bytes.close();
    }
  }

  /** Packs fast rather than well. */
  private static final class Packed extends GZIPOutputStream {
    Packed(OutputStream out) throws IOException {
      super(out, BUFFERED);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
