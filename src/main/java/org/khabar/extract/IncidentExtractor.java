package org.khabar.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.khabar.model.Analysis;
import org.khabar.model.Entities;
import org.khabar.model.Incident;
import org.khabar.model.Mention;

/**
 * Finds the incidents that an article tells, and the words in it that describe who acts.
 *
 * <p>Thread-safe; the time it takes grows linearly with the length of the article.
 */
public final class IncidentExtractor {
  private final Lexicon lexicon;
  private final StoryReader stories;
  private final Standing standing = new Standing();
  private final Function<Reading, Cast> actors;
  private final DateRanker dateRanker;
  private final PlaceRanker placeRanker;

  /** Loads the word lists and models. */
  public IncidentExtractor() {
    this(new Lexicon());
  }

  private IncidentExtractor(Lexicon lexicon) {
    this(lexicon, new ActorFinder(lexicon)::find, DateRanker.load(), PlaceRanker.load());
  }

  /** With other models, as when they are fitted. */
  IncidentExtractor(
      Function<Reading, Cast> actors, DateRanker dateRanker, PlaceRanker placeRanker) {
    this(new Lexicon(), actors, dateRanker, placeRanker);
  }

  private IncidentExtractor(
      Lexicon lexicon,
      Function<Reading, Cast> actors,
      DateRanker dateRanker,
      PlaceRanker placeRanker) {
    this.lexicon = lexicon;
    this.stories = new StoryReader(lexicon);
    this.actors = actors;
    this.dateRanker = dateRanker;
    this.placeRanker = placeRanker;
  }

  /**
   * What an article tells.
   *
   * @param incidents the main ones first, then in text order
   * @param descriptions in text order
   */
  public record Told(List<Incident> incidents, List<Mention.Description> descriptions) {}

  /**
   * Reads an article.
   *
   * @param analysis the article's language
   * @param entities what its names stand for; their mentions are used instead of the analysis's
   */
  public Told extract(Analysis analysis, Entities entities) {
    PlaceChooser places = new PlaceChooser(entities);
    Reading reading = stories.read(analysis, entities, places);
    List<Incident> incidents =
        tell(analysis, entities, reading, places).stream()
            .map(Made::incident)
            .sorted(
                Comparator.comparing((Incident incident) -> !incident.main())
                    .thenComparing(incident -> incident.evidence().get(0)))
            .toList();
    DescriptionFinder descriptions =
        new DescriptionFinder(new NounSorter(lexicon, reading.senses()), reading.senses());
    return new Told(incidents, descriptions.in(reading.lines()));
  }

  /**
   * An incident with what may be its date and place.
   *
   * @param incident the incident
   * @param dates the options, the first that the article does not say
   * @param places the options, the first that the article does not say
   */
  record Made(
      Incident incident,
      List<Option<DateChooser.Dated>> dates,
      List<Option<PlaceChooser.Placed>> places) {}

  /** The incidents in the order in which they are first told. */
  List<Made> tell(Analysis analysis, Entities entities) {
    PlaceChooser places = new PlaceChooser(entities);
    return tell(analysis, entities, stories.read(analysis, entities, places), places);
  }

  private List<Made> tell(
      Analysis analysis, Entities entities, Reading reading, PlaceChooser places) {
    return reading.tellings().isEmpty() ? List.of() : assemble(analysis, entities, reading, places);
  }

  private List<Made> assemble(
      Analysis analysis, Entities entities, Reading reading, PlaceChooser places) {
    Cast cast = actors.apply(reading);
    Setting setting = Setting.of(analysis, entities, reading.lines(), cast.gates());
    List<Telling> tellings = standing.of(reading, cast);
    Set<Telling> main =
        new MainIncident(tellings, reading.lines(), analysis.article().published()).find();
    IncidentAssembler assembler =
        new IncidentAssembler(analysis.article(), places, cast.deal(tellings), new Means(lexicon));
    DateOptions dateOptions =
        new DateOptions(setting, reading.deeds(), tellings, new DateChooser(lexicon));
    PlaceOptions placeOptions = new PlaceOptions(setting, tellings, places, new Reactions(lexicon));
    List<Made> made = new ArrayList<>();
    for (Telling telling : tellings) {
      List<Option<DateChooser.Dated>> dates = dateOptions.of(telling);
      List<Option<PlaceChooser.Placed>> wheres = placeOptions.of(telling);
      List<PlaceChooser.Placed> sites = assembler.sites(telling);
      Incident incident =
          assembler.incident(
              telling,
              main.contains(telling),
              dateRanker.choose(telling, dates, setting),
              placeRanker.choose(telling, wheres, sites, setting, places),
              sites);
      made.add(new Made(incident, dates, wheres));
    }
    return made;
  }
}
