package org.khabar.graph;

import static org.khabar.graph.SampleEntities.FRONT;
import static org.khabar.graph.SampleEntities.MASTUNG;
import static org.khabar.graph.SampleEntities.OFFICE;
import static org.khabar.graph.SampleEntities.OFFICE_SITE;
import static org.khabar.graph.SampleEntities.QUETTA;
import static org.khabar.graph.SampleEntities.balochistan;
import static org.khabar.graph.SampleEntities.front;
import static org.khabar.graph.SampleEntities.mastung;
import static org.khabar.graph.SampleEntities.office;
import static org.khabar.graph.SampleEntities.officeBody;
import static org.khabar.graph.SampleEntities.pakistan;
import static org.khabar.graph.SampleEntities.quetta;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.khabar.model.Article;
import org.khabar.model.ArticleFacts;
import org.khabar.model.ArticleKind;
import org.khabar.model.Count;
import org.khabar.model.Entities;
import org.khabar.model.Incident;
import org.khabar.model.IncidentDate;
import org.khabar.model.IncidentStatus;
import org.khabar.model.IncidentType;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.PartKind;
import org.khabar.model.PlaceUse;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;
import org.khabar.model.Role;
import org.khabar.model.Span;
import org.khabar.model.TextPart;
import org.khabar.model.TimexType;
import org.khabar.model.Toll;
import org.khabar.model.TollClaim;
import org.khabar.model.TollKind;
import org.khabar.model.UncertainDate;

/** Two made-up articles that tell one incident, and one of them a second. */
final class SampleArticles {
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
  static ArticleFacts report() {
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
            List.of(officeBody(), front()),
            List.of()),
        List.of(raid));
  }

  /** An opinion without date, which recalls a second incident. */
  static ArticleFacts opinion() {
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

  private static Count atLeast(int low) {
    return new Count(OptionalInt.of(low), OptionalInt.of(low), OptionalInt.empty());
  }
}
