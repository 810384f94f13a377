package org.khabar.export;

import java.io.OutputStream;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;

/** Writes one quad a line, in UTF-8. */
final class NQuadsWriter implements QuadWriter {
  private final AWriter out;
  private final NodeFormatter terms = new NodeFormatterNT();

  NQuadsWriter(OutputStream stream) {
    out = IO.wrapUTF8(stream);
  }

  @Override
  public void write(Quad quad) {
    terms.format(out, quad.getSubject());
    out.print(" ");
    terms.format(out, quad.getPredicate());
    out.print(" ");
    terms.format(out, quad.getObject());
    if (!quad.isDefaultGraph()) {
      out.print(" ");
      terms.format(out, quad.getGraph());
    }
    out.print(" .\n");
  }

  @Override
  public void close() {
    out.close();
  }
}
