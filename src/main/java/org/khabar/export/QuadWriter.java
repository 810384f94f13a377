package org.khabar.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.Quad;

/** Writes quads that come sorted by graph and subject, in constant memory. */
interface QuadWriter extends AutoCloseable {
  /** Writes one quad; those of one subject in one graph come together. */
  void write(Quad quad);

  /** Writes the end and closes the stream. */
  @Override
  void close();

  /** The prefixes by name. */
  static List<Map.Entry<String, String>> sorted(PrefixMap prefixes) {
    return List.copyOf(new TreeMap<>(prefixes.getMapping()).entrySet());
  }
}
