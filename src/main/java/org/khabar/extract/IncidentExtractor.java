package org.khabar.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.khabar.model.Analysis;
import org.khabar.model.Entities;
import org.khabar.model.Incident;

/**
 * Finds the incidents that an article tells.
 *
 * <p>Thread-safe; the time it takes grows linearly with the length of the article.
 */
public final class IncidentExtractor {
  private final Lexicon lexicon = new Lexicon();
  private final StoryReader stories = new StoryReader(lexicon);
  private final ActorFinder actors = new ActorFinder(lexicon);
  private final Standing standing = new Standing();

  /** Loads the word lists. */
  public IncidentExtractor() {}

  /**
   * The incidents of an article, the main ones first, then in text order.
   *
   * @param analysis the article's language
   * @param entities what its names stand for; their mentions are used instead of the analysis's
   */
  public List<Incident> extract(Analysis analysis, Entities entities) {
    PlaceChooser places = new PlaceChooser(entities);
    Reading reading = stories.read(analysis, entities, places);
    return assemble(analysis, reading, places);
  }

  private List<Incident> assemble(Analysis analysis, Reading reading, PlaceChooser places) {
    if (reading.tellings().isEmpty()) {
      return List.of();
    }
    Cast cast = actors.find(reading);
    List<Telling> tellings = standing.of(reading, cast);
    List<Line> lines = reading.lines();
    Set<Telling> main = new MainIncident(tellings, lines, analysis.article().published()).find();
    IncidentAssembler assembler =
        new IncidentAssembler(analysis.article(), places, cast.deal(tellings));
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
