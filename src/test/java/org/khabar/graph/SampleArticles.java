package org.khabar.graph;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.khabar.model.Article;
import org.khabar.model.ArticleFacts;
import org.khabar.model.ArticleKind;
import org.khabar.model.Coordinates;
import org.khabar.model.Count;
import org.khabar.model.Entities;
import org.khabar.model.EntryId;
import org.khabar.model.Incident;
import org.khabar.model.IncidentDate;
import org.khabar.model.IncidentStatus;
import org.khabar.model.IncidentTelling;
import org.khabar.model.IncidentType;
import org.khabar.model.Link;
import org.khabar.model.LinkBasis;
import org.khabar.model.LinkCandidate;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.MergedIncident;
import org.khabar.model.MergedIncident.Actor;
import org.khabar.model.MergedIncident.MergeReason;
import org.khabar.model.Organization;
import org.khabar.model.OrganizationKind;
import org.khabar.model.PartKind;
import org.khabar.model.Place;
import org.khabar.model.PlaceUse;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;
import org.khabar.model.Role;
import org.khabar.model.RoleFiller;
import org.khabar.model.Span;
import org.khabar.model.TextPart;
import org.khabar.model.TimexType;
import org.khabar.model.Toll;
import org.khabar.model.TollClaim;
import org.khabar.model.TollKind;
import org.khabar.model.UncertainDate;

/** Two made-up articles that tell one incident, and one of them a second. */
public final class SampleArticles {
  private static final String QUETTA = "place/quetta-1167528";
  private static final String MASTUNG = "place/mastung-1170000";
  private static final String BALOCHISTAN = "place/balochistan-1183606";
  private static final String PAKISTAN = "place/pakistan-1168579";
  private static final String OFFICE_SITE = "place/quetta-police-office";
  private static final String OFFICE = "organization/quetta-police-office";
  private static final String FRONT = "organization/sample-front";
  private static final String RAID = "incident/3f2a9c51d07e";
  private static final String ASSAULT = "incident/77b0aa12cd34";
  private static final String BOMBING = "incident/90ee41bb2f66";

  private static final String REPORT =
      "On Friday at least 3 gunmen of the Sample Front (SF) raided the Quetta Police Office; "
          + "two guards were killed, police said.";

  /** Its first character is one code point and two UTF-16 units. */
  private static final String OPINION =
      "\uD83D\uDCF0 The assault on the Quetta Police Office with rifles, which killed at least"
          + " three, came after the bombing in Mastung on Monday.";

  private SampleArticles() {}

  /** A report with date, speaker and abbreviation. */
  public static ArticleFacts report() {
    Words words = new Words(REPORT);
    Incident raid =
        new Incident(
            RAID,
            IncidentType.RAID,
            IncidentStatus.HAPPENED,
            true,
            Optional.of(
                new IncidentDate(
                    words.at("Friday"),
                    Optional.of(UncertainDate.day(LocalDate.of(2023, 2, 17))),
                    "weekday on or before publication",
                    false)),
            List.of(new PlaceUse(QUETTA, words.at("Quetta"))),
            List.of(new PlaceUse(OFFICE_SITE, words.at("Quetta Police Office"))),
            Map.of(
                Role.PERPETRATOR_INDIVIDUAL, List.of(words.filler("gunmen")),
                Role.PERPETRATOR_ORGANIZATION, List.of(words.filler(FRONT, "Sample Front")),
                Role.PHYSICAL_TARGET, List.of(words.filler(OFFICE, "Quetta Police Office")),
                Role.HUMAN_TARGET, List.of(words.filler("guards"))),
            Map.of(
                TollKind.KILLED,
                new Toll(
                    Count.exactly(2),
                    List.of(
                        new TollClaim(
                            Count.exactly(2),
                            Optional.of("police"),
                            Optional.empty(),
                            words.at("two guards were killed"))))),
            List.of(words.at("Sample Front (SF) raided the Quetta Police Office")),
            0.91);
    List<Mention> mentions =
        List.of(
            new Mention.Time(
                words.at("Friday"),
                TimexType.DATE,
                Optional.of("2023-02-17"),
                Optional.of(UncertainDate.day(LocalDate.of(2023, 2, 17))),
                "weekday on or before publication"),
            words.names(MentionKind.ORGANIZATION, "Sample Front", FRONT),
            words.names(MentionKind.ORGANIZATION, "SF", FRONT),
            words.names(MentionKind.PLACE, "Quetta", QUETTA),
            words.names(MentionKind.ORGANIZATION, "Quetta Police Office", OFFICE),
            words.names(MentionKind.SITE, "Quetta Police Office", OFFICE_SITE));
    Organization front =
        new Organization(
            FRONT,
            "Sample Front",
            Optional.of("SF"),
            List.of("The Sample Front"),
            OrganizationKind.ARMED_GROUP,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Article article =
        new Article(
            "sample",
            "sample.txt",
            Optional.of("https://example.org/raid"),
            Optional.of("Raid in Quetta"),
            List.of(),
            Optional.of("Sample News"),
            Optional.of(UncertainDate.day(LocalDate.of(2023, 2, 18))),
            Optional.of(ArticleKind.REPORT),
            "en",
            REPORT,
            List.of(new TextPart(PartKind.BODY, new Span(0, REPORT.length()))),
            List.of());
    return new ArticleFacts(
        article,
        new Entities(
            mentions,
            List.of(balochistan(), pakistan(), quetta(0.97), office()),
            List.of(officeBody(), front),
            List.of()),
        List.of(raid));
  }

  /** An opinion without date, which recalls a second incident. */
  public static ArticleFacts opinion() {
    Words words = new Words(OPINION);
    Incident assault =
        new Incident(
            ASSAULT,
            IncidentType.ARMED_ASSAULT,
            IncidentStatus.HAPPENED,
            true,
            Optional.empty(),
            List.of(new PlaceUse(QUETTA, words.at("Quetta"))),
            List.of(new PlaceUse(OFFICE_SITE, words.at("Quetta Police Office"))),
            Map.of(
                Role.PHYSICAL_TARGET, List.of(words.filler(OFFICE, "Quetta Police Office")),
                Role.WEAPON, List.of(words.filler("rifles"))),
            Map.of(
                TollKind.KILLED,
                new Toll(
                    atLeast(3),
                    List.of(
                        new TollClaim(
                            atLeast(3),
                            Optional.empty(),
                            Optional.empty(),
                            words.at("killed at least three"))))),
            List.of(words.at("The assault on the Quetta Police Office")),
            0.8);
    Incident bombing =
        new Incident(
            BOMBING,
            IncidentType.BOMBING,
            IncidentStatus.HAPPENED,
            false,
            Optional.of(
                new IncidentDate(
                    words.at("Monday"), Optional.empty(), "no publication date", false)),
            List.of(new PlaceUse(MASTUNG, words.at("Mastung"))),
            List.of(),
            Map.of(),
            Map.of(),
            List.of(words.at("the bombing in Mastung")),
            0.8);
    List<Mention> mentions =
        List.of(
            words.names(MentionKind.PLACE, "Quetta", QUETTA),
            words.names(MentionKind.ORGANIZATION, "Quetta Police Office", OFFICE),
            words.names(MentionKind.SITE, "Quetta Police Office", OFFICE_SITE),
            new Mention.Entity(words.at("rifles"), MentionKind.WEAPON, false, Optional.empty()),
            words.names(MentionKind.PLACE, "Mastung", MASTUNG),
            new Mention.Time(
                words.at("Monday"),
                TimexType.DATE,
                Optional.empty(),
                Optional.empty(),
                "no publication date"));
    Article article =
        new Article(
            "sample-2",
            "sample-2.txt",
            Optional.empty(),
            Optional.of("A word on security"),
            List.of("A. Writer"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(ArticleKind.OPINION),
            "en",
            OPINION,
            List.of(new TextPart(PartKind.BODY, new Span(0, OPINION.length()))),
            List.of(
                new Problem(
                    ProblemCode.NO_DATE,
                    "sample-2.txt",
                    OptionalInt.empty(),
                    Optional.empty(),
                    "The article states no date of publication.",
                    "Add one to its front matter.")));
    return new ArticleFacts(
        article,
        new Entities(
            mentions,
            List.of(balochistan(), mastung(), pakistan(), quetta(0.95), office()),
            List.of(officeBody()),
            List.of()),
        List.of(assault, bombing));
  }

  /** What follows from both articles. */
  public static List<MergedIncident> merged() {
    Incident raid = report().incidents().get(0);
    Incident assault = opinion().incidents().get(0);
    Incident bombing = opinion().incidents().get(1);
    IncidentTelling first = new IncidentTelling("sample", "Sample News", raid);
    IncidentTelling second = new IncidentTelling("sample-2", "sample-2", assault);
    return List.of(
        new MergedIncident(
            RAID,
            List.of(first, second),
            IncidentType.RAID,
            IncidentStatus.HAPPENED,
            raid.date().orElseThrow().date(),
            List.of(QUETTA),
            List.of(OFFICE_SITE),
            Map.of(
                Role.PERPETRATOR_INDIVIDUAL, unnamed("gunmen"),
                Role.PERPETRATOR_ORGANIZATION, named(FRONT, "Sample Front"),
                Role.PHYSICAL_TARGET, named(OFFICE, "Quetta Police Office"),
                Role.HUMAN_TARGET, unnamed("guards"),
                Role.WEAPON, unnamed("rifles")),
            Map.of(
                TollKind.KILLED,
                new Count(OptionalInt.of(2), OptionalInt.of(2), OptionalInt.empty())),
            2,
            List.of(
                new MergeReason(
                    ASSAULT,
                    RAID,
                    "Both tell of an attack on the Quetta Police Office in Quetta; armed assault"
                        + " and raid are compatible."))),
        new MergedIncident(
            BOMBING,
            List.of(new IncidentTelling("sample-2", "sample-2", bombing)),
            IncidentType.BOMBING,
            IncidentStatus.HAPPENED,
            Optional.empty(),
            List.of(MASTUNG),
            List.of(),
            Map.of(),
            Map.of(),
            1,
            List.of()));
  }

  /** The names of the places of both articles. */
  public static EntityNames names() {
    EntityNames names = new EntityNames();
    names.add(report().entities());
    names.add(opinion().entities());
    return names;
  }

  private static Set<Actor> unnamed(String label) {
    return new LinkedHashSet<>(List.of(new Actor(Optional.empty(), label)));
  }

  private static Set<Actor> named(String id, String label) {
    return new LinkedHashSet<>(List.of(new Actor(Optional.of(id), label)));
  }

  private static Count atLeast(int low) {
    return new Count(OptionalInt.of(low), OptionalInt.of(low), OptionalInt.empty());
  }

  private static Place quetta(double score) {
    return new Place(
        QUETTA,
        false,
        "Quetta",
        Optional.of(new Coordinates(30.18414, 67)),
        false,
        Optional.of("PPLA"),
        Optional.of("PK"),
        Optional.of("Pakistan"),
        Optional.of("Balochistan"),
        Optional.of(BALOCHISTAN),
        Optional.empty(),
        Optional.of(
            new Link(
                Optional.of(EntryId.geonames(1167528)),
                Optional.of("Q185458"),
                score,
                false,
                LinkBasis.SCORES,
                "population and country of the article",
                List.of(
                    new LinkCandidate(
                        EntryId.geonames(1167528),
                        "Quetta",
                        score,
                        "exact name, capital of its province"),
                    new LinkCandidate(
                        EntryId.geonames(999), "Quetta", 0.02, "exact name, no inhabitants")))));
  }

  private static Place mastung() {
    return area(MASTUNG, "Mastung", "PPL", BALOCHISTAN);
  }

  private static Place balochistan() {
    return area(BALOCHISTAN, "Balochistan", "ADM1", PAKISTAN);
  }

  private static Place pakistan() {
    return area(PAKISTAN, "Pakistan", "PCLI", null);
  }

  private static Place area(
      String id, String name, String code, @org.jspecify.annotations.Nullable String within) {
    return new Place(
        id,
        false,
        name,
        Optional.empty(),
        false,
        Optional.of(code),
        Optional.of("PK"),
        Optional.of("Pakistan"),
        Optional.empty(),
        Optional.ofNullable(within),
        Optional.empty(),
        Optional.empty());
  }

  private static Place office() {
    return new Place(
        OFFICE_SITE,
        true,
        "Quetta Police Office",
        Optional.of(new Coordinates(30.18414, 67)),
        true,
        Optional.empty(),
        Optional.of("PK"),
        Optional.of("Pakistan"),
        Optional.empty(),
        Optional.of(QUETTA),
        Optional.of(OFFICE),
        Optional.empty());
  }

  private static Organization officeBody() {
    return new Organization(
        OFFICE,
        "Quetta Police Office",
        Optional.empty(),
        List.of(),
        OrganizationKind.POLICE,
        Optional.empty(),
        Optional.of(QUETTA),
        Optional.empty());
  }

  /** Finds spans by their words. */
  private record Words(String text) {
    Span at(String words) {
      int begin = text.indexOf(words);
      if (begin < 0) {
        throw new IllegalArgumentException("the text does not say: " + words);
      }
      return new Span(begin, begin + words.length());
    }

    RoleFiller filler(String words) {
      return new RoleFiller(List.of(at(words)), Optional.empty());
    }

    RoleFiller filler(String ref, String words) {
      return new RoleFiller(List.of(at(words)), Optional.of(ref));
    }

    Mention names(MentionKind kind, String words, String ref) {
      return new Mention.Entity(at(words), kind, false, Optional.of(ref));
    }
  }
}
