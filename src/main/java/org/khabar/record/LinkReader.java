package org.khabar.record;

import java.util.Optional;
import org.khabar.model.AppliedJudgement;
import org.khabar.model.EntryId;
import org.khabar.model.Link;
import org.khabar.model.LinkBasis;
import org.khabar.model.LinkCandidate;
import org.khabar.model.LinkJudgement;
import org.khabar.model.MentionKind;
import org.khabar.model.Notation;

/** Reads what a record says of links and of what people decided on them. */
final class LinkReader {
  private LinkReader() {}

  /** The link of a place or organization; none where it has no score. */
  static Optional<Link> link(JsonRecord record) {
    return record.decimal("score").map(score -> link(record, entry(record), score));
  }

  private static Link link(JsonRecord record, Optional<EntryId> entry, double score) {
    return new Link(
        entry,
        record.optionalText("wikidata"),
        score,
        record.flag("doubtful"),
        record
            .optionalText("basis")
            .map(basis -> Notation.parse(LinkBasis.class, basis))
            .orElse(LinkBasis.SCORES),
        record.text("method"),
        record.list("candidates", LinkReader::candidate));
  }

  /** GeoNames' number, an id of any source, or an item of Wikidata, whichever stands there. */
  private static Optional<EntryId> entry(JsonRecord record) {
    return record
        .longNumber("geonames")
        .map(EntryId::geonames)
        .or(() -> record.optionalText("entry").flatMap(EntryId::parse))
        .or(() -> record.optionalText("wikidata").flatMap(id -> EntryId.parse("wikidata:" + id)));
  }

  private static LinkCandidate candidate(JsonRecord record) {
    return new LinkCandidate(
        entry(record).orElseThrow(() -> new IllegalArgumentException("a candidate without an id")),
        record.text("name"),
        record.decimal("score").orElse(0.0),
        record.text("why"));
  }

  static AppliedJudgement judgement(JsonRecord record) {
    return new AppliedJudgement(
        new LinkJudgement(
            record.value("kind", MentionKind.class),
            record.text("name"),
            record.optionalText("entry").flatMap(EntryId::parse),
            record.point(),
            record.optionalText("article"),
            record.text("comment")),
        record.text("ref"));
  }
}
