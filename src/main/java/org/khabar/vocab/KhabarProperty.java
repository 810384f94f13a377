package org.khabar.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;
import org.khabar.model.Role;
import org.khabar.model.TollKind;

/** The properties of the Khabar ontology. */
public final class KhabarProperty {
  static {
    JenaSystem.init();
  }

  public static final Node ABBREVIATION = named("abbreviation");
  public static final Node ABOUT = named("about");
  public static final Node APPROXIMATE = named("approximate");
  public static final Node ARTICLE_KIND = named("articleKind");
  public static final Node AUTHORS_BASIS = named("authorsBasis");
  public static final Node BASIS = named("basis");
  public static final Node CANDIDATE = named("candidate");
  public static final Node CHOSEN = named("chosen");
  public static final Node CLAIMED_BY = named("claimedBy");
  public static final Node CONFIDENCE = named("confidence");
  public static final Node CONTEXT = named("context");
  public static final Node COPY_OF = named("copyOf");
  public static final Node DATE = named("date");
  public static final Node DATE_PRECISION = named("datePrecision");
  public static final Node DEMONYM = named("demonym");
  public static final Node DESCRIPTION = named("description");
  public static final Node DOUBTFUL = named("doubtful");
  public static final Node EARLIEST = named("earliest");
  public static final Node EVIDENCE = named("evidence");
  public static final Node FEATURE_CODE = named("featureCode");
  public static final Node GEONAMES_ID = named("geonamesId");
  public static final Node INCIDENT_TYPE = named("incidentType");
  public static final Node JUDGED = named("judged");
  public static final Node JURISDICTION = named("jurisdiction");
  public static final Node LATEST = named("latest");
  public static final Node LINE = named("line");
  public static final Node LINK = named("link");
  public static final Node MAIN = named("main");
  public static final Node MAIN_INCIDENT = named("mainIncident");
  public static final Node MENTION_KIND = named("mentionKind");
  public static final Node MENTIONS = named("mentions");
  public static final Node MERGE_REASON = named("mergeReason");
  public static final Node METHOD = named("method");
  public static final Node OPERATED_BY = named("operatedBy");
  public static final Node ORGANIZATION_KIND = named("organizationKind");
  public static final Node PERPETRATOR = named("perpetrator");
  public static final Node PLACE = named("place");
  public static final Node PROBLEM = named("problem");
  public static final Node PROBLEM_CODE = named("problemCode");
  public static final Node PROPERTY = named("property");
  public static final Node PUBLISHED = named("published");
  public static final Node PUBLISHED_BASIS = named("publishedBasis");
  public static final Node PUBLISHER_BASIS = named("publisherBasis");
  public static final Node RECALLS = named("recalls");
  public static final Node REFERS_TO = named("refersTo");
  public static final Node REMEDY = named("remedy");
  public static final Node REPORTED_IN = named("reportedIn");
  public static final Node REPORTS = named("reports");
  public static final Node RESOLVED_DATE = named("resolvedDate");
  public static final Node RESPONDED_BY = named("respondedBy");
  public static final Node ROLE = named("role");
  public static final Node SCORE = named("score");
  public static final Node SHARED_WITH = named("sharedWith");
  public static final Node SITE = named("site");
  public static final Node SOURCE_COUNT = named("sourceCount");
  public static final Node SOURCE_PATH = named("sourcePath");
  public static final Node SPEAKER = named("speaker");
  public static final Node SPEAKER_VIA = named("speakerVia");
  public static final Node STATED_IN = named("statedIn");
  public static final Node STATUS = named("status");
  public static final Node TARGET = named("target");
  public static final Node TIMEX_TYPE = named("timexType");
  public static final Node TIMEX_VALUE = named("timexValue");
  public static final Node TITLE_BASIS = named("titleBasis");
  public static final Node VALUE = named("value");
  public static final Node VALUE_ENTITY = named("valueEntity");
  public static final Node VALUE_HIGH = named("valueHigh");
  public static final Node VALUE_LOW = named("valueLow");
  public static final Node VICTIM = named("victim");
  public static final Node WEAPON = named("weapon");
  public static final Node WEAPON_KIND = named("weaponKind");
  public static final Node WHY = named("why");
  public static final Node WIKIDATA_ID = named("wikidataId");
  public static final Node WITHIN = named("within");

  private KhabarProperty() {}

  /** The property of an incident that leads to those who play a part. */
  public static Node of(Role role) {
    return switch (role) {
      case PERPETRATOR_INDIVIDUAL, PERPETRATOR_ORGANIZATION -> PERPETRATOR;
      case CLAIMED_BY -> CLAIMED_BY;
      case PHYSICAL_TARGET, HUMAN_TARGET -> TARGET;
      case VICTIM -> VICTIM;
      case RESPONDER -> RESPONDED_BY;
      case WEAPON -> WEAPON;
    };
  }

  /** The figure to quote of a toll, for example {@code kh:killed}. */
  public static Node best(TollKind toll) {
    return named(toll.notation());
  }

  /** The lower bound of a toll, for example {@code kh:killedLow}. */
  public static Node low(TollKind toll) {
    return named(toll.notation() + "Low");
  }

  /** The upper bound of a toll, for example {@code kh:killedHigh}. */
  public static Node high(TollKind toll) {
    return named(toll.notation() + "High");
  }

  private static Node named(String name) {
    return NodeFactory.createURI(KhabarOntology.NAMESPACE + name);
  }
}
