package org.khabar.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.khabar.vocab.Prefixes;

/** The full-text index of a generation, the one that {@code text:query} asks. */
final class TextSearch implements AutoCloseable {
  static final String FOLDER = "text";

  private static final String GRAPH = "graph";

  /** What is searched: names, headlines, article texts and the quoted words. */
  private static final List<String> PROPERTIES =
      List.of(
          Prefixes.RDFS + "label",
          Prefixes.SKOS + "prefLabel",
          Prefixes.SKOS + "altLabel",
          Prefixes.SCHEMA + "headline",
          Prefixes.NIF + "isString",
          Prefixes.NIF + "anchorOf");

  private final EntityDefinition definition;
  private final TextIndexLucene index;

  private TextSearch(EntityDefinition definition, TextIndexLucene index) {
    this.definition = definition;
    this.index = index;
  }

  /** Opens the index in a generation, or makes an empty one. */
  static TextSearch open(Path generation) {
    EntityDefinition definition = definition();
    TextIndexConfig config = new TextIndexConfig(definition);
    config.setValueStored(true);
    try {
      FSDirectory files = FSDirectory.open(generation.resolve(FOLDER));
      return new TextSearch(definition, new TextIndexLucene(files, config));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A field for each property: a search without a property looks in that of rdfs:label. */
  private static EntityDefinition definition() {
    EntityDefinition definition = new EntityDefinition("uri", "label", GRAPH);
    definition.setLangField("lang");
    definition.setUidField("uid");
    for (String property : PROPERTIES) {
      String field =
          property.substring(1 + Math.max(property.lastIndexOf('#'), property.lastIndexOf('/')));
      definition.set(field, NodeFactory.createURI(property));
    }
    return definition;
  }

  /** The index as Jena knows it. */
  TextIndexLucene index() {
    return index;
  }

  /** Forgets all that was said in a graph. */
  void removeGraph(String graph) {
    try {
      index.getIndexWriter().deleteDocuments(new Term(GRAPH, graph));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Indexes a quad if its property is searched. */
  void add(Quad quad) {
    if (quad.getObject().isLiteral()) {
      Entity entity = TextQueryFuncs.entityFromQuad(definition, quad);
      if (entity != null) {
        index.addEntity(entity);
      }
    }
  }

  void commit() {
    index.commit();
  }

  /** Frees the index and its lock. */
  @Override
  public void close() {
    index.close();
    try {
      index.getDirectory().close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
