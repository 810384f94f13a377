package org.khabar.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sys.JenaSystem;
import org.khabar.model.EntryId;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;
import org.khabar.vocab.Prefixes;

/**
 * The only place where the names of data are minted: from ids and words alone, never from a counter
 * or a clock, and valid whatever an id or a word holds.
 */
public final class Iris {
  /** What all names begin with unless the user says otherwise. */
  public static final String DEFAULT_BASE = "https://w3id.org/khabar/id/";

  static {
    JenaSystem.init();
  }

  private final String base;

  /** Names under the default base. */
  public Iris() {
    this(DEFAULT_BASE);
  }

  /**
   * Names under the user's own base.
   *
   * @throws KhabarException when the base is no absolute IRI that ends in {@code /} or {@code #}
   */
  public Iris(String base) {
    if (!isBase(base)) {
      throw new KhabarException(
          ErrorCode.PARAMETER_INVALID,
          "\"" + base + "\" cannot be the base of names",
          "Give an absolute IRI that ends in / or #, for example " + DEFAULT_BASE + ".");
    }
    this.base = base;
  }

  private static boolean isBase(String base) {
    try {
      return (base.endsWith("/") || base.endsWith("#")) && IRIx.create(base).isReference();
    } catch (IRIException e) {
      return false;
    }
  }

  /** What all names begin with. */
  public String base() {
    return base;
  }

  /** An article, by its key. */
  public Node article(String key) {
    return node("article/" + Names.encode(key));
  }

  /** The graph of an article. */
  public Node articleGraph(String key) {
    return node("graph/article/" + Names.encode(key));
  }

  /** The graph of what follows from all articles together. */
  public Node incidentsGraph() {
    return node("graph/incidents");
  }

  /** The graph of what comparing the articles with each other has shown. */
  public Node copiesGraph() {
    return node("graph/copies");
  }

  /** The dataset. */
  public Node dataset() {
    return node("dataset");
  }

  /** The graph that describes the dataset. */
  public Node datasetGraph() {
    return node("graph/dataset");
  }

  /**
   * A place, organization, person or incident.
   *
   * @param id the kind, a slash and the name, for example {@code place/quetta-1167528}
   */
  public Node entity(String id) {
    int slash = id.indexOf('/');
    return node(
        Names.encode(id.substring(0, Math.max(slash, 0)))
            + "/"
            + Names.encode(id.substring(slash + 1)));
  }

  /** What belongs to an article. */
  public ArticleIris of(String article) {
    return new ArticleIris(article(article), this);
  }

  Node below(Node node, String path) {
    return NodeFactory.createURI(node.getURI() + "/" + path);
  }

  /** An entry of a gazetteer or list. */
  Node entry(EntryId entry) {
    return switch (entry.source()) {
      case GEONAMES -> geonames(Long.parseLong(entry.id()));
      case WIKIDATA -> wikidata(entry.id());
      case GAZETTEER -> node("gazetteer/" + Names.encode(entry.id()));
      case ORGANIZATION -> entity("organization/" + entry.id());
    };
  }

  /** A list that a user brings, named by its file. */
  Node list(String file) {
    return node("list/" + Names.encode(file));
  }

  /** The geometry of a place. */
  Node geometry(String place) {
    return below(entity(place), "geometry");
  }

  /** Someone or something in an incident that has no name. */
  Node unnamed(String incident, Node property, String words) {
    return below(entity(incident), property.getLocalName() + "/" + Names.description(words));
  }

  /** Why an account was put with an incident. */
  Node reason(String incident, String fingerprint) {
    return below(entity(incident), "reason/" + fingerprint);
  }

  /** Someone who wrote an article. */
  public Node author(String name) {
    return node("author/" + Names.slug(name));
  }

  /** A publisher of articles. */
  public Node publisher(String name) {
    return node("publisher/" + Names.slug(name));
  }

  static Node geonames(long id) {
    return NodeFactory.createURI(Prefixes.GEONAMES + id + "/");
  }

  static Node wikidata(String id) {
    return NodeFactory.createURI(Prefixes.WD + Names.encode(id));
  }

  private Node node(String path) {
    return NodeFactory.createURI(base + path);
  }
}
