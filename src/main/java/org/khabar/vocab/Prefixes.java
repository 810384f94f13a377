package org.khabar.vocab;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The prefixes with which Khabar's graphs are written and queried. */
public final class Prefixes {
  public static final String DCTERMS = "http://purl.org/dc/terms/";
  public static final String EDTF = "http://id.loc.gov/datatypes/edtf/";
  public static final String FOAF = "http://xmlns.com/foaf/0.1/";
  public static final String GEO = "http://www.opengis.net/ont/geosparql#";
  public static final String GEONAMES = "https://sws.geonames.org/";
  public static final String GN = "http://www.geonames.org/ontology#";
  public static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  public static final String ORG = "http://www.w3.org/ns/org#";
  public static final String PROV = "http://www.w3.org/ns/prov#";
  public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  public static final String SCHEMA = "https://schema.org/";
  public static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
  public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  public static final String WD = "http://www.wikidata.org/entity/";
  public static final String WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#";
  public static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private Prefixes() {}

  /**
   * All prefixes, sorted.
   *
   * @param base what the names of data begin with, for example {@code https://w3id.org/khabar/id/}
   */
  public static SortedMap<String, String> of(String base) {
    SortedMap<String, String> prefixes = new TreeMap<>();
    prefixes.put("dcterms", DCTERMS);
    prefixes.put("edtf", EDTF);
    prefixes.put("foaf", FOAF);
    prefixes.put("geo", GEO);
    prefixes.put("geonames", GEONAMES);
    prefixes.put("gn", GN);
    prefixes.put("kh", KhabarOntology.NAMESPACE);
    prefixes.put("kind", Concepts.ORGANIZATION_KINDS);
    prefixes.put("nif", NIF);
    prefixes.put("org", ORG);
    prefixes.put("prov", PROV);
    prefixes.put("rdf", RDF);
    prefixes.put("rdfs", RDFS);
    prefixes.put("schema", SCHEMA);
    prefixes.put("sem", SEM);
    prefixes.put("skos", SKOS);
    prefixes.put("status", Concepts.STATUSES);
    prefixes.put("type", Concepts.INCIDENT_TYPES);
    prefixes.put("wd", WD);
    prefixes.put("weapon", Concepts.WEAPONS);
    prefixes.put("wgs84", WGS84);
    prefixes.put("xsd", XSD);
    for (String kind :
        new String[] {
          "article", "author", "graph", "incident", "organization", "person", "place", "publisher"
        }) {
      prefixes.put(kind, base + kind + "/");
    }
    return Collections.unmodifiableSortedMap(prefixes);
  }
}
