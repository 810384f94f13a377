package org.khabar.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;

/** The names of other vocabularies that Khabar's graphs state. */
public final class SharedTerm {
  static {
    JenaSystem.init();
  }

  public static final Node TYPE = named(Prefixes.RDF, "type");
  public static final Node LABEL = named(Prefixes.RDFS, "label");
  public static final Node COMMENT = named(Prefixes.RDFS, "comment");

  public static final Node ALTERNATIVE_LABEL = named(Prefixes.SKOS, "altLabel");
  public static final Node EXACT_MATCH = named(Prefixes.SKOS, "exactMatch");
  public static final Node CLOSE_MATCH = named(Prefixes.SKOS, "closeMatch");

  public static final Node NEWS_ARTICLE = named(Prefixes.SCHEMA, "NewsArticle");
  public static final Node REPORTAGE = named(Prefixes.SCHEMA, "ReportageNewsArticle");
  public static final Node OPINION = named(Prefixes.SCHEMA, "OpinionNewsArticle");
  public static final Node SCHEMA_EVENT = named(Prefixes.SCHEMA, "Event");
  public static final Node SCHEMA_PLACE = named(Prefixes.SCHEMA, "Place");
  public static final Node SCHEMA_ORGANIZATION = named(Prefixes.SCHEMA, "Organization");
  public static final Node SCHEMA_PERSON = named(Prefixes.SCHEMA, "Person");
  public static final Node HEADLINE = named(Prefixes.SCHEMA, "headline");
  public static final Node AUTHOR = named(Prefixes.SCHEMA, "author");
  public static final Node PUBLISHER = named(Prefixes.SCHEMA, "publisher");
  public static final Node DATE_PUBLISHED = named(Prefixes.SCHEMA, "datePublished");
  public static final Node URL = named(Prefixes.SCHEMA, "url");
  public static final Node IN_LANGUAGE = named(Prefixes.SCHEMA, "inLanguage");
  public static final Node DESCRIPTION = named(Prefixes.SCHEMA, "description");

  public static final Node IDENTIFIER = named(Prefixes.DCTERMS, "identifier");
  public static final Node IS_REPLACED_BY = named(Prefixes.DCTERMS, "isReplacedBy");

  public static final Node CONTEXT = named(Prefixes.NIF, "Context");
  public static final Node IS_STRING = named(Prefixes.NIF, "isString");
  public static final Node BEGIN_INDEX = named(Prefixes.NIF, "beginIndex");
  public static final Node END_INDEX = named(Prefixes.NIF, "endIndex");
  public static final Node ANCHOR_OF = named(Prefixes.NIF, "anchorOf");
  public static final Node REFERENCE_CONTEXT = named(Prefixes.NIF, "referenceContext");

  public static final Node FEATURE = named(Prefixes.GEO, "Feature");
  public static final Node GEOMETRY = named(Prefixes.GEO, "Geometry");
  public static final Node HAS_GEOMETRY = named(Prefixes.GEO, "hasGeometry");
  public static final Node HAS_DEFAULT_GEOMETRY = named(Prefixes.GEO, "hasDefaultGeometry");
  public static final Node AS_WKT = named(Prefixes.GEO, "asWKT");
  public static final Node LATITUDE = named(Prefixes.WGS84, "lat");
  public static final Node LONGITUDE = named(Prefixes.WGS84, "long");
  public static final Node COUNTRY_CODE = named(Prefixes.GN, "countryCode");

  public static final Node SEM_EVENT = named(Prefixes.SEM, "Event");
  public static final Node ACTOR = named(Prefixes.SEM, "Actor");
  public static final Node ORG_ORGANIZATION = named(Prefixes.ORG, "Organization");
  public static final Node SUB_ORGANIZATION_OF = named(Prefixes.ORG, "subOrganizationOf");
  public static final Node FOAF_PERSON = named(Prefixes.FOAF, "Person");
  public static final Node WAS_DERIVED_FROM = named(Prefixes.PROV, "wasDerivedFrom");

  private SharedTerm() {}

  private static Node named(String namespace, String name) {
    return NodeFactory.createURI(namespace + name);
  }
}
