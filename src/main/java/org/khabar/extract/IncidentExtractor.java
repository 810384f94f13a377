package org.khabar.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Analysis;
import org.khabar.model.Entities;
import org.khabar.model.Incident;
import org.khabar.model.IncidentType;
import org.khabar.model.Mention;
import org.khabar.model.PartKind;
import org.khabar.model.Sentence;
import org.khabar.model.Span;

/**
 * Finds the incidents that an article tells.
 *
 * <p>Thread-safe; the time it takes grows linearly with the length of the article.
 */
public final class IncidentExtractor {
  private static final Set<PartKind> SILENT =
      EnumSet.of(PartKind.BOILERPLATE, PartKind.BIOGRAPHY, PartKind.BYLINE, PartKind.DATELINE);

  private final Lexicon lexicon = new Lexicon();
  private final Chunker chunker = new Chunker(lexicon);
  private final NumberReader numbers = new NumberReader(lexicon);

  /** Loads the word lists. */
  public IncidentExtractor() {}

  /**
   * The incidents of an article, the main ones first, then in text order.
   *
   * @param analysis the article's language
   * @param entities what its names stand for; their mentions are used instead of the analysis's
   */
  public List<Incident> extract(Analysis analysis, Entities entities) {
    List<Line> lines = lines(analysis.sentences(), entities.mentions());
    Senses senses = new Senses(lexicon, entities);
    FillerReader fillers = new FillerReader(lexicon, senses);
    PlaceChooser places = new PlaceChooser(entities);
    DeedReader deeds = new DeedReader(lexicon, senses, fillers, places);
    SpeakerFinder speakers = new SpeakerFinder(lexicon, senses);
    TollReader tolls = new TollReader(lexicon, senses, numbers, speakers);
    ResponsibilityFinder responsibility = new ResponsibilityFinder(lexicon, senses, fillers);
    TellingMerger merger = new TellingMerger(places, analysis.article().text());
    TollPlacer placer = new TollPlacer(merger);
    for (Line line : lines) {
      List<TollFinding> counted = tolls.in(line);
      List<Deed> told = deeds.in(line, !counted.isEmpty());
      List<Optional<Telling>> homes = told.stream().map(merger::take).toList();
      placer.take(line, counted, told, homes);
      Casting responsible = responsibility.in(line);
      deed(merger, line).ifPresent(each -> each.addResponsible(responsible));
    }
    return assemble(analysis, lines, merger.tellings(), places);
  }

  /** What the line goes on about: who was arrested was so for what was told before. */
  private static Optional<Telling> deed(TellingMerger merger, Line line) {
    Optional<Telling> current = merger.current(line);
    boolean arrest = current.filter(each -> each.type() == IncidentType.ARREST).isPresent();
    return arrest
        ? merger.tellings().stream()
            .filter(each -> each.type() != IncidentType.ARREST)
            .reduce((first, last) -> last)
            .or(() -> current)
        : current;
  }

  private List<Line> lines(List<Sentence> sentences, List<Mention> mentions) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (Sentence sentence : sentences) {
      while (from < mentions.size() && mentions.get(from).span().end() <= sentence.span().begin()) {
        from++;
      }
      if (!SILENT.contains(sentence.part())) {
        List<Mention> inside = inside(sentence.span(), mentions, from);
        lines.add(new Line(lines.size(), sentence, inside, chunker));
      }
    }
    return lines;
  }

  private static List<Mention> inside(Span sentence, List<Mention> mentions, int from) {
    List<Mention> inside = new ArrayList<>();
    for (int i = from; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.span().begin() >= sentence.end()) {
        break;
      }
      if (sentence.contains(mention.span())) {
        inside.add(mention);
      }
    }
    return inside;
  }

  private static List<Incident> assemble(
      Analysis analysis, List<Line> lines, List<Telling> tellings, PlaceChooser places) {
    Set<Telling> main = new MainIncident(tellings, lines, analysis.article().published()).find();
    IncidentAssembler assembler = new IncidentAssembler(analysis.article(), places);
    PlaceFallback fallback = new PlaceFallback(lines, places);
    List<Incident> incidents = new ArrayList<>();
    for (Telling telling : tellings) {
      incidents.add(assembler.incident(telling, main.contains(telling), fallback.around(telling)));
    }
    incidents.sort(
        Comparator.comparing((Incident incident) -> !incident.main())
            .thenComparing(incident -> incident.evidence().get(0)));
    return incidents;
  }
}
