package org.khabar.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khabar.analyse.ArticleAnalyser;
import org.khabar.gazetteer.BundledGazetteer;
import org.khabar.gazetteer.BundledOrganizations;
import org.khabar.gazetteer.OrganizationIndex;
import org.khabar.link.EntityLinker;
import org.khabar.model.Analysis;
import org.khabar.model.Article;
import org.khabar.model.Entities;
import org.khabar.model.Incident;
import org.khabar.model.Mention;
import org.khabar.model.PartKind;
import org.khabar.model.Role;
import org.khabar.model.Span;
import org.khabar.model.TextPart;
import org.khabar.model.Toll;
import org.khabar.model.TollKind;
import org.khabar.model.UncertainDate;

/** What a text tells, for tests: the incidents with the text and its entities. */
record Told(
    String text,
    Entities entities,
    List<Incident> incidents,
    List<Mention.Description> descriptions) {
  private static final BundledGazetteer GAZETTEER = BundledGazetteer.load();
  private static final OrganizationIndex ORGANIZATIONS = BundledOrganizations.load();
  private static final ArticleAnalyser ANALYSER = new ArticleAnalyser(GAZETTEER, ORGANIZATIONS);
  private static final EntityLinker LINKER = new EntityLinker(GAZETTEER, ORGANIZATIONS);
  private static final IncidentExtractor EXTRACTOR = new IncidentExtractor();

  /** What a text published on 18 February 2023, a Saturday, tells. */
  static Told in(String text) {
    Article article =
        new Article(
            "test",
            "test.txt",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.of(UncertainDate.day(LocalDate.of(2023, 2, 18))),
            Optional.empty(),
            "en",
            text,
            List.of(new TextPart(PartKind.BODY, new Span(0, text.length()))),
            List.of());
    Analysis analysis = ANALYSER.analyse(article);
    Entities entities = LINKER.link(analysis);
    IncidentExtractor.Told told = EXTRACTOR.extract(analysis, entities);
    return new Told(text, entities, told.incidents(), told.descriptions());
  }

  Incident first() {
    return incidents.get(0);
  }

  /** The best names of those who play a part in the first incident. */
  List<String> role(Role role) {
    return first().role(role).stream().map(each -> each.mentions().get(0).in(text)).toList();
  }

  /** The figure to quote of the first incident, -1 where there is none. */
  int best(TollKind kind) {
    Toll toll = first().tolls().get(kind);
    return toll == null ? -1 : toll.count().best().orElse(-1);
  }
}
