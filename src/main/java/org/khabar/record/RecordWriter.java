package org.khabar.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.khabar.model.AppliedJudgement;
import org.khabar.model.Article;
import org.khabar.model.ArticleFacts;
import org.khabar.model.ArticleField;
import org.khabar.model.EntryId;
import org.khabar.model.Link;
import org.khabar.model.LinkCandidate;
import org.khabar.model.LinkJudgement;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Organization;
import org.khabar.model.Person;
import org.khabar.model.Place;
import org.khabar.model.Problem;
import org.khabar.model.TextPart;
import org.khabar.model.UncertainDate;

/** Writes the JSON record of an article; thread-safe. */
public final class RecordWriter {
  /** Stands behind the name of a field in the name of what says it. */
  static final String BASIS = "Basis";

  private static final JsonFactory JSON =
      new JsonFactory().setCharacterEscapes(new LineSeparators());

  /** The record as one line without its line end. */
  public String write(ArticleFacts facts) {
    StringWriter line = new StringWriter(4096);
    try (JsonGenerator json = JSON.createGenerator(line)) {
      JsonObject.write(json, facts.article().text(), object -> record(object, facts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private static void record(JsonObject object, ArticleFacts facts) {
    Article article = facts.article();
    Optional<UncertainDate> published = article.published();
    object
        .text("id", article.id())
        .text("source", article.source())
        .text("url", article.url())
        .text("title", article.title())
        .texts("authors", article.authors())
        .text("publisher", article.publisher())
        .text("published", published.filter(UncertainDate::isDay).map(UncertainDate::edtf))
        .text("publishedEdtf", published.map(UncertainDate::edtf))
        .text("articleKind", article.kind().map(kind -> kind.notation()))
        .text("language", article.language())
        .text("text", article.text())
        .list("problems", article.problems(), RecordWriter::problem)
        .list("mentions", facts.entities().mentions(), RecordWriter::mention)
        .list("places", facts.entities().places(), RecordWriter::place)
        .list("organizations", facts.entities().organizations(), RecordWriter::organization)
        .list("persons", facts.entities().persons(), RecordWriter::person)
        .list("incidents", facts.incidents(), IncidentWriter::incident)
        .object(
            "publishedInterval",
            published,
            (inner, date) -> inner.date(published).precision(published))
        .list("parts", article.parts(), RecordWriter::part)
        .text("key", article.key())
        .number("firstLine", OptionalInt.of(article.lines().first()))
        .flag("linesCounted", article.lines().counted());
    for (ArticleField field : ArticleField.values()) {
      object.text(field.notation() + BASIS, article.basis(field));
    }
    if (!article.repairs().isEmpty()) {
      object.list(
          "repairs",
          article.repairs(),
          (inner, repair) -> inner.span(repair.span()).text("original", repair.original()));
    }
    if (!facts.entities().judgements().isEmpty()) {
      object.list("judgements", facts.entities().judgements(), RecordWriter::judgement);
    }
  }

  private static void part(JsonObject object, TextPart part) {
    object.span(part.span()).value("kind", part.kind());
    if (!part.meant().isEmpty()) {
      object.text("meant", part.meant());
    }
  }

  private static void judgement(JsonObject object, AppliedJudgement applied) {
    LinkJudgement judgement = applied.judgement();
    object
        .value("kind", judgement.kind())
        .text("name", judgement.name())
        .text("entry", judgement.entry().map(EntryId::toString));
    judgement
        .point()
        .ifPresent(
            point -> object.number("lat", point.latitude()).number("lon", point.longitude()));
    object
        .text("article", judgement.article())
        .text("comment", judgement.comment())
        .text("ref", applied.ref());
  }

  private static void problem(JsonObject object, Problem problem) {
    object.text("code", problem.code().name()).number("line", problem.line());
    problem.span().ifPresentOrElse(object::span, () -> object.nothing("start").nothing("end"));
    object.text("message", problem.message()).text("remedy", problem.remedy());
  }

  private static void mention(JsonObject object, Mention mention) {
    object.quote(mention.span()).value("kind", mention.kind());
    if (mention instanceof Mention.Time time) {
      object
          .value("timex", time.timex())
          .text("value", time.value())
          .nothing("ref")
          .date(time.date())
          .text("basis", time.basis())
          .precision(time.date());
    } else if (mention instanceof Mention.Entity entity) {
      object.text("ref", entity.ref());
      if (entity.kind() == MentionKind.PLACE && entity.demonym()) {
        object.flag("demonym", true);
      }
    } else if (mention instanceof Mention.Description description) {
      object.text("ref", description.ref()).flag("description", true);
    }
  }

  private static void place(JsonObject object, Place place) {
    object
        .text("id", place.id())
        .text("kind", place.site() ? "site" : "place")
        .text("name", place.name());
    place
        .link()
        .flatMap(Link::entry)
        .flatMap(EntryId::geonames)
        .ifPresentOrElse(id -> object.number("geonames", id), () -> object.nothing("geonames"));
    object.text("wikidata", place.link().flatMap(Link::wikidata));
    place
        .coordinates()
        .ifPresentOrElse(
            point -> object.number("lat", point.latitude()).number("lon", point.longitude()),
            () -> object.nothing("lat").nothing("lon"));
    if (place.approximate()) {
      object.flag("approximate", true);
    }
    object
        .text("featureCode", place.featureCode())
        .text("country", place.country())
        .text("countryName", place.countryName())
        .text("admin1Name", place.admin1Name())
        .text("within", place.within())
        .text("operatedBy", place.operatedBy());
    place.link().ifPresent(link -> link(object, link));
    place
        .link()
        .flatMap(Link::entry)
        .filter(entry -> entry.source() == EntryId.Source.GAZETTEER)
        .ifPresent(entry -> object.text("entry", entry.toString()));
    if (!place.labels().isEmpty()) {
      object.object(
          "labels",
          Optional.of(new TreeMap<>(place.labels())),
          (inner, labels) -> labels.forEach(inner::text));
    }
  }

  private static void link(JsonObject object, Link link) {
    object
        .number("score", link.score())
        .flag("doubtful", link.doubtful())
        .text("method", link.method())
        .list("candidates", link.candidates(), RecordWriter::candidate)
        .value("basis", link.basis());
  }

  private static void candidate(JsonObject object, LinkCandidate candidate) {
    candidate
        .entry()
        .geonames()
        .ifPresentOrElse(
            id -> object.number("geonames", id),
            () -> object.text("entry", candidate.entry().toString()));
    object
        .text("name", candidate.name())
        .number("score", candidate.score())
        .text("why", candidate.why());
  }

  private static void organization(JsonObject object, Organization organization) {
    object
        .text("id", organization.id())
        .text("name", organization.name())
        .text("abbreviation", organization.abbreviation())
        .value("kind", organization.kind())
        .text("wikidata", organization.wikidata())
        .texts("aliases", organization.aliases())
        .text("jurisdiction", organization.jurisdiction())
        .text("partOf", organization.partOf())
        .text("country", organization.country());
    organization
        .link()
        .ifPresent(
            link -> {
              object.text("entry", link.entry().map(EntryId::toString));
              link(object, link);
            });
    if (!organization.sameAs().isEmpty()) {
      object.texts("sameAs", organization.sameAs());
    }
  }

  private static void person(JsonObject object, Person person) {
    object
        .text("id", person.id())
        .text("name", person.name())
        .text("description", person.description());
  }
}
