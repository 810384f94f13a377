package org.khabar.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumMap;
import java.util.Map;
import org.khabar.model.Article;
import org.khabar.model.ArticleFacts;
import org.khabar.model.ArticleField;
import org.khabar.model.ArticleKind;
import org.khabar.model.CodePoints;
import org.khabar.model.Entities;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Notation;
import org.khabar.model.Organization;
import org.khabar.model.OrganizationKind;
import org.khabar.model.PartKind;
import org.khabar.model.Person;
import org.khabar.model.Place;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;
import org.khabar.model.Repair;
import org.khabar.model.TextLines;
import org.khabar.model.TextPart;
import org.khabar.model.TimexType;

/** Reads back what {@link RecordWriter} wrote; thread-safe. */
public final class RecordReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * The facts of one record.
   *
   * @throws IllegalArgumentException when the line is not a record
   */
  public ArticleFacts read(String line) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a record: " + e.getOriginalMessage(), e);
    }
    JsonRecord record = new JsonRecord(node, CodePoints.of(node.path("text").asText()));
    Entities entities =
        new Entities(
            record.list("mentions", RecordReader::mention),
            record.list("places", RecordReader::place),
            record.list("organizations", RecordReader::organization),
            record.list("persons", RecordReader::person),
            record.list("judgements", LinkReader::judgement));
    return new ArticleFacts(
        article(record), entities, record.list("incidents", IncidentReader::incident));
  }

  private static Article article(JsonRecord record) {
    return new Article(
        record.text("id"),
        record.optionalText("key").orElse(record.text("id")),
        record.text("source"),
        record.optionalText("url"),
        record.optionalText("title"),
        record.texts("authors"),
        record.optionalText("publisher"),
        record.optionalObject("publishedInterval").flatMap(JsonRecord::date),
        record.optionalText("articleKind").map(kind -> Notation.parse(ArticleKind.class, kind)),
        record.text("language"),
        record.text("text"),
        record.list("parts", RecordReader::part),
        record.list("problems", problem -> problem(problem, record.text("source"))),
        record.list("repairs", repair -> new Repair(repair.span(), repair.text("original"))),
        new TextLines(record.number("firstLine").orElse(1), record.flag("linesCounted")),
        bases(record));
  }

  private static Map<ArticleField, String> bases(JsonRecord record) {
    Map<ArticleField, String> bases = new EnumMap<>(ArticleField.class);
    for (ArticleField field : ArticleField.values()) {
      record
          .optionalText(field.notation() + RecordWriter.BASIS)
          .ifPresent(sign -> bases.put(field, sign));
    }
    return bases;
  }

  private static TextPart part(JsonRecord record) {
    return new TextPart(
        record.value("kind", PartKind.class),
        record.span(),
        record.optionalText("meant").orElse(""));
  }

  private static Problem problem(JsonRecord record, String source) {
    return new Problem(
        ProblemCode.valueOf(record.text("code")),
        source,
        record.number("line"),
        record.optionalSpan(),
        record.text("message"),
        record.text("remedy"));
  }

  private static Mention mention(JsonRecord record) {
    MentionKind kind = record.value("kind", MentionKind.class);
    if (kind == MentionKind.DATE) {
      return new Mention.Time(
          record.span(),
          record.value("timex", TimexType.class),
          record.optionalText("value"),
          record.date(),
          record.text("basis"));
    }
    if (record.flag("description")) {
      return new Mention.Description(record.span(), kind, record.optionalText("ref"));
    }
    return new Mention.Entity(
        record.span(), kind, record.flag("demonym"), record.optionalText("ref"));
  }

  private static Place place(JsonRecord record) {
    return new Place(
        record.text("id"),
        record.text("kind").equals("site"),
        record.text("name"),
        record.point(),
        record.flag("approximate"),
        record.optionalText("featureCode"),
        record.optionalText("country"),
        record.optionalText("countryName"),
        record.optionalText("admin1Name"),
        record.optionalText("within"),
        record.optionalText("operatedBy"),
        LinkReader.link(record),
        record.optionalObject("labels").map(JsonRecord::textFields).orElseGet(Map::of));
  }

  private static Organization organization(JsonRecord record) {
    return new Organization(
        record.text("id"),
        record.text("name"),
        record.optionalText("abbreviation"),
        record.texts("aliases"),
        record.value("kind", OrganizationKind.class),
        record.optionalText("wikidata"),
        record.optionalText("jurisdiction"),
        record.optionalText("partOf"),
        record.optionalText("country"),
        LinkReader.link(record),
        record.texts("sameAs"));
  }

  private static Person person(JsonRecord record) {
    return new Person(record.text("id"), record.text("name"), record.optionalText("description"));
  }
}
