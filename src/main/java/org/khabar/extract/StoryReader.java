package org.khabar.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Analysis;
import org.khabar.model.Entities;
import org.khabar.model.IncidentType;
import org.khabar.model.Mention;
import org.khabar.model.PartKind;
import org.khabar.model.Sentence;
import org.khabar.model.Span;

/** Reads what the lines of an article tell and puts together what is told of one incident. */
final class StoryReader {
  private static final Set<PartKind> SILENT =
      EnumSet.of(PartKind.BOILERPLATE, PartKind.BIOGRAPHY, PartKind.BYLINE, PartKind.DATELINE);

  private final Lexicon lexicon;
  private final Chunker chunker;
  private final NumberReader numbers;

  StoryReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.chunker = new Chunker(lexicon);
    this.numbers = new NumberReader(lexicon);
  }

  /** Reads an article line by line. */
  Reading read(Analysis analysis, Entities entities, PlaceChooser places) {
    List<Line> lines = lines(analysis.sentences(), entities.mentions());
    Senses senses = new Senses(lexicon, entities);
    FillerReader fillers = new FillerReader(lexicon, senses);
    DeedReader deeds = new DeedReader(lexicon, senses, fillers, places);
    SpeakerFinder speakers = new SpeakerFinder(lexicon, senses);
    TollReader tolls = new TollReader(lexicon, senses, numbers, speakers);
    ResponsibilityFinder responsibility = new ResponsibilityFinder(lexicon, senses, fillers);
    TellingMerger merger = new TellingMerger(places, analysis.article().text());
    TollPlacer placer = new TollPlacer(merger);
    List<List<Deed>> deedsByLine = new ArrayList<>();
    for (Line line : lines) {
      List<TollFinding> counted = tolls.in(line);
      List<Deed> told = deeds.in(line, !counted.isEmpty());
      deedsByLine.add(told);
      List<Optional<Telling>> homes = told.stream().map(merger::take).toList();
      placer.take(line, counted, told, homes);
      Casting responsible = responsibility.in(line);
      deed(merger, line).ifPresent(each -> each.addResponsible(responsible));
    }
    return new Reading(analysis.article().text(), lines, deedsByLine, merger.tellings(), senses);
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
}
