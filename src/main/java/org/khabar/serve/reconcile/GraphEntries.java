package org.khabar.serve.reconcile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.khabar.model.Coordinates;
import org.khabar.vocab.Concepts;
import org.khabar.vocab.KhabarClass;
import org.khabar.vocab.KhabarProperty;
import org.khabar.vocab.SharedTerm;

/**
 * The places and organizations of a graph; to be used within one reading transaction.
 *
 * @param dataset the graph with its text index
 * @param facts all its statements together
 */
record GraphEntries(DatasetGraph dataset, GraphFacts facts) {
  /** What stands before the key in the IRI of an entry without a GeoNames id. */
  private static final String GAZETTEER = "/gazetteer/";

  private static final Node CHOSEN = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

  private static final List<Node> NAMES = List.of(SharedTerm.LABEL, SharedTerm.ALTERNATIVE_LABEL);

  private static final Query SEARCH =
      QueryFactory.create(
          """
          PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
          PREFIX text: <http://jena.apache.org/text#>
          SELECT DISTINCT ?thing { ?thing text:query ( rdfs:label ?words 100 ) }
          """);

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  static GraphEntries of(DatasetGraph dataset) {
    return new GraphEntries(dataset, new GraphFacts(dataset.getUnionGraph()));
  }

  /** The things that bear a name: as given, in lower case, in capitals, with a capital. */
  List<Node> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    Set<String> written = new LinkedHashSet<>(List.of(name, lower, name.toUpperCase(Locale.ROOT)));
    if (!lower.isEmpty()) {
      written.add(lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
    }
    return written.stream()
        .map(NodeFactory::createLiteralString)
        .flatMap(label -> NAMES.stream().flatMap(property -> facts.subjects(property, label)))
        .distinct()
        .filter(this::isEntry)
        .toList();
  }

  /** The things with a name in which a word begins like the last one here, and all others occur. */
  List<Node> startingWith(String prefix) {
    String words = NO_WORD.matcher(prefix.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    if (words.isEmpty()) {
      return List.of();
    }
    Set<Node> found = new LinkedHashSet<>();
    try (QueryExec search =
        QueryExec.dataset(dataset)
            .query(SEARCH)
            .substitution(
                "words", NodeFactory.createLiteralString(words.replace(" ", " AND ") + "*"))
            .build()) {
      search.select().forEachRemaining(row -> found.add(row.get("thing")));
    }
    return found.stream().filter(this::isEntry).toList();
  }

  private boolean isEntry(Node thing) {
    return facts.isA(thing, KhabarClass.PLACE) || facts.isA(thing, KhabarClass.ORGANIZATION);
  }

  /** The place or organization with this IRI. */
  Optional<Node> thing(String iri) {
    return Optional.of(NodeFactory.createURI(iri)).filter(this::isEntry);
  }

  /** The id by which the gazetteer knows a thing. */
  Optional<String> geonames(Node thing) {
    return facts.literal(thing, KhabarProperty.GEONAMES_ID);
  }

  /** The key of the entry of a gazetteer that a place without a GeoNames id was tied to. */
  Optional<String> gazetteerKey(Node thing) {
    return facts
        .objects(thing, KhabarProperty.LINK)
        .filter(link -> facts.holds(link, KhabarProperty.CHOSEN, CHOSEN))
        .flatMap(link -> facts.objects(link, KhabarProperty.CANDIDATE))
        .map(Node::getURI)
        .filter(iri -> iri.contains(GAZETTEER))
        .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
        .min(String::compareTo);
  }

  /** The places that are this entry of GeoNames. */
  List<Node> ofGeonames(String id) {
    Node literal = NodeFactory.createLiteralDT(id, XSDDatatype.XSDinteger);
    return facts.subjects(KhabarProperty.GEONAMES_ID, literal).distinct().toList();
  }

  /** A thing that no list knows, as an entry. */
  Entry entry(Node thing) {
    boolean body =
        facts.isA(thing, KhabarClass.ORGANIZATION) && !facts.isA(thing, KhabarClass.PLACE);
    List<String> names = names(thing);
    return new Entry(
            thing.getURI(),
            facts.label(thing).orElseGet(() -> names.isEmpty() ? "" : names.get(0)),
            List.of(),
            body ? EntryType.ORGANIZATION : placeType(thing),
            facts.literal(thing, KhabarProperty.FEATURE_CODE).or(() -> bodyKind(thing)),
            facts.literal(thing, SharedTerm.COUNTRY_CODE),
            Optional.empty(),
            facts
                .object(thing, body ? KhabarProperty.JURISDICTION : KhabarProperty.WITHIN)
                .flatMap(facts::label),
            point(thing),
            OptionalLong.empty(),
            facts.literal(thing, KhabarProperty.WIKIDATA_ID),
            OptionalInt.empty())
        .with(names, OptionalInt.of(incidents(List.of(thing))));
  }

  private EntryType placeType(Node thing) {
    return facts.isA(thing, KhabarClass.SITE) ? EntryType.SITE : EntryType.PLACE;
  }

  private Optional<String> bodyKind(Node thing) {
    return facts
        .object(thing, KhabarProperty.ORGANIZATION_KIND)
        .map(kind -> kind.getURI().substring(Concepts.ORGANIZATION_KINDS.length()));
  }

  private Optional<Coordinates> point(Node thing) {
    Optional<Double> latitude = facts.literal(thing, SharedTerm.LATITUDE).map(Double::valueOf);
    Optional<Double> longitude = facts.literal(thing, SharedTerm.LONGITUDE).map(Double::valueOf);
    return latitude.flatMap(north -> longitude.map(east -> new Coordinates(north, east)));
  }

  /** All names of a thing, sorted. */
  List<String> names(Node thing) {
    return NAMES.stream()
        .flatMap(property -> facts.objects(thing, property))
        .map(Node::getLiteralLexicalForm)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .toList();
  }

  /** How many incidents there were at these things or within them, or with them in a part. */
  int incidents(List<Node> things) {
    return new IncidentCount(facts).of(things);
  }
}
