package org.khabar.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.khabar.model.Article;
import org.khabar.model.ArticleFacts;
import org.khabar.model.ArticleField;
import org.khabar.model.ArticleKind;
import org.khabar.model.Coordinates;
import org.khabar.model.Count;
import org.khabar.model.DatePrecision;
import org.khabar.model.Entities;
import org.khabar.model.EntryId;
import org.khabar.model.Incident;
import org.khabar.model.IncidentDate;
import org.khabar.model.IncidentStatus;
import org.khabar.model.IncidentType;
import org.khabar.model.Link;
import org.khabar.model.LinkBasis;
import org.khabar.model.LinkCandidate;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Organization;
import org.khabar.model.OrganizationKind;
import org.khabar.model.PartKind;
import org.khabar.model.Person;
import org.khabar.model.Place;
import org.khabar.model.PlaceUse;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;
import org.khabar.model.Repair;
import org.khabar.model.Role;
import org.khabar.model.RoleFiller;
import org.khabar.model.Span;
import org.khabar.model.TextPart;
import org.khabar.model.TimexType;
import org.khabar.model.Toll;
import org.khabar.model.TollClaim;
import org.khabar.model.TollKind;
import org.khabar.model.UncertainDate;

class RecordTest {
  /** The flag before the text makes code points and UTF-16 indexes differ. */
  private static final String TEXT =
      "\uD83D\uDEA9 On Friday at least 3 gunmen raided the Quetta Police Office; two guards died, police said.";

  @Test
  void readsBackWhatWasWritten() {
    ArticleFacts facts = facts();
    assertThat(new RecordReader().read(new RecordWriter().write(facts))).isEqualTo(facts);
  }

  @Test
  void readsBackAnArticleOfWhichNothingIsKnown() {
    ArticleFacts facts = bare("");
    assertThat(new RecordReader().read(new RecordWriter().write(facts))).isEqualTo(facts);
  }

  @Test
  void offsetsAreCodePoints() throws Exception {
    JsonNode record = new ObjectMapper().readTree(new RecordWriter().write(facts()));
    int[] codePoints = TEXT.codePoints().toArray();
    assertThat(record.path("mentions")).hasSize(4);
    for (JsonNode mention : record.path("mentions")) {
      int start = mention.path("start").asInt();
      int end = mention.path("end").asInt();
      assertThat(new String(codePoints, start, end - start))
          .isEqualTo(mention.path("text").asText());
    }
  }

  @Test
  void writesTheDocumentedKeysInOrder() throws Exception {
    JsonNode record = new ObjectMapper().readTree(new RecordWriter().write(facts()));
    assertThat(record.fieldNames())
        .toIterable()
        .startsWith(
            "id",
            "source",
            "url",
            "title",
            "authors",
            "publisher",
            "published",
            "publishedEdtf",
            "articleKind",
            "language",
            "text",
            "problems",
            "mentions",
            "places",
            "organizations",
            "persons",
            "incidents");
    assertThat(record.path("incidents").get(0).fieldNames())
        .toIterable()
        .containsExactly(
            "id",
            "type",
            "typePath",
            "status",
            "main",
            "date",
            "places",
            "sites",
            "roles",
            "killed",
            "injured",
            "missing",
            "kidnapped",
            "arrested",
            "evidence",
            "confidence");
  }

  @Test
  void isOneLineForEveryReader() {
    String record = new RecordWriter().write(bare("a\u0085b\u2028c\u2029d\ne\u000bf"));
    assertThat(record).doesNotContainPattern("[\\u0000-\\u001f\\u0085\\u2028\\u2029]");
    assertThat(new RecordReader().read(record).article().text())
        .isEqualTo("a\u0085b\u2028c\u2029d\ne\u000bf");
  }

  @Test
  void aBrokenLineIsRefused() {
    assertThatThrownBy(() -> new RecordReader().read("{\"id\": "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a record");
  }

  @Test
  void theStableNameAndTheRepairsComeBack() {
    ArticleFacts bare = bare("It’s over");
    Article article = bare.article().named("0123").with(List.of(new Repair(new Span(2, 3), "â€™")));
    String line = new RecordWriter().write(new ArticleFacts(article, bare.entities(), List.of()));
    assertThat(line)
        .contains("\"key\":\"0123\"")
        .contains("\"repairs\":[{\"start\":2,\"end\":3,\"original\":\"â€™\"}]");
    assertThat(new RecordReader().read(line).article()).isEqualTo(article);
  }

  private static ArticleFacts bare(String text) {
    return new ArticleFacts(
        new Article(
            "a",
            "a.txt",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "und",
            text,
            List.of(),
            List.of()),
        new Entities(List.of(), List.of(), List.of(), List.of()),
        List.of());
  }

  private static Span of(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static ArticleFacts facts() {
    UncertainDate published = UncertainDate.day(LocalDate.of(2023, 2, 18));
    Article article =
        new Article(
            "sample",
            "sample.txt",
            Optional.of("https://news.example/1"),
            Optional.of("Raid in Quetta"),
            List.of("A. Writer"),
            Optional.of("Sample"),
            Optional.of(published),
            Optional.of(ArticleKind.REPORT),
            "en",
            TEXT,
            List.of(new TextPart(PartKind.BODY, new Span(0, TEXT.length()))),
            List.of(
                new Problem(
                    ProblemCode.TEXT_DAMAGED,
                    "sample.txt",
                    OptionalInt.of(1),
                    Optional.of(of("gunmen")),
                    "A word is broken.",
                    "Compare it with the page.")));
    return new ArticleFacts(
        article.restingOn(Map.of(ArticleField.TITLE, "heading", ArticleField.PUBLISHED, "byline")),
        entities(),
        List.of(incident()));
  }

  private static Entities entities() {
    Place country = place("place/pakistan-1168579", "Pakistan", Optional.empty(), Optional.empty());
    Place quetta =
        place(
            "place/quetta-1167528",
            "Quetta",
            Optional.of(country.id()),
            Optional.of(
                new Link(
                    Optional.of(EntryId.geonames(1167528)),
                    Optional.of("Q185458"),
                    0.97,
                    false,
                    LinkBasis.SCORES,
                    "population",
                    List.of(
                        new LinkCandidate(EntryId.geonames(1167528), "Quetta", 0.97, "largest")))));
    return new Entities(
        List.of(
            new Mention.Time(
                of("Friday"),
                TimexType.DATE,
                Optional.of("2023-02-17"),
                Optional.of(UncertainDate.day(LocalDate.of(2023, 2, 17))),
                "weekday on or before publication"),
            new Mention.Entity(of("Quetta"), MentionKind.PLACE, false, Optional.of(quetta.id())),
            new Mention.Entity(
                of("Quetta Police Office"),
                MentionKind.ORGANIZATION,
                false,
                Optional.of("organization/quetta-police-office")),
            new Mention.Entity(of("guards"), MentionKind.PERSON, false, Optional.empty())),
        List.of(country, quetta),
        List.of(
            new Organization(
                "organization/quetta-police-office",
                "Quetta Police Office",
                Optional.of("QPO"),
                List.of("QPO"),
                OrganizationKind.POLICE,
                Optional.empty(),
                Optional.of(quetta.id()),
                Optional.empty(),
                Optional.of("PK"),
                Optional.empty(),
                List.of("https://lists.example/qpo"))),
        List.of(new Person("person/a", "A", Optional.of("guard"))));
  }

  private static Place place(String id, String name, Optional<String> within, Optional<Link> link) {
    return new Place(
        id,
        false,
        name,
        Optional.of(new Coordinates(30.18, 67.0)),
        within.isEmpty(),
        Optional.of("PPLA"),
        Optional.of("PK"),
        Optional.of("Pakistan"),
        Optional.empty(),
        within,
        Optional.empty(),
        link);
  }

  private static Incident incident() {
    UncertainDate interval =
        new UncertainDate(
            "../2023-02",
            Optional.empty(),
            Optional.of(LocalDate.of(2023, 2, 28)),
            DatePrecision.INTERVAL);
    TollClaim claim =
        new TollClaim(
            new Count(OptionalInt.of(2), OptionalInt.of(2), OptionalInt.empty()),
            Optional.of("police"),
            Optional.empty(),
            of("two guards died, police said"));
    return new Incident(
        "incident/0123456789abcdef",
        IncidentType.RAID,
        IncidentStatus.HAPPENED,
        true,
        Optional.of(new IncidentDate(of("Friday"), Optional.of(interval), "weekday", false)),
        List.of(new PlaceUse("place/quetta-1167528", of("Quetta"))),
        List.of(),
        Map.of(
            Role.PERPETRATOR_INDIVIDUAL,
            List.of(new RoleFiller(List.of(of("gunmen")), Optional.empty()))),
        Map.of(TollKind.KILLED, new Toll(claim.count(), List.of(claim))),
        List.of(of("raided the Quetta Police Office")),
        0.91);
  }
}
