package org.khabar.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khabar.model.Analysis;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Sentence;
import org.khabar.model.Span;

/** What linking asks of an analysis: the words around a name, the sentence it stands in. */
final class ArticleView {
  private static final int REACH = 60;

  private final Analysis analysis;
  private final int[] sentenceBegins;

  private final Map<MentionKind, List<Mention.Entity>> mentions = new EnumMap<>(MentionKind.class);

  /** Spans of the mentions that are no places, by begin. */
  private final NavigableMap<Integer, Span> longerNames = new TreeMap<>();

  /** How far the sites reach that begin up to a position. */
  private final NavigableMap<Integer, Integer> siteEnds = new TreeMap<>();

  ArticleView(Analysis analysis) {
    this.analysis = analysis;
    this.sentenceBegins =
        analysis.sentences().stream().mapToInt(sentence -> sentence.span().begin()).toArray();
    for (Mention mention : analysis.mentions()) {
      if (mention instanceof Mention.Entity entity) {
        add(entity);
      }
    }
  }

  private void add(Mention.Entity mention) {
    mentions.computeIfAbsent(mention.kind(), own -> new ArrayList<>()).add(mention);
    if (mention.kind() != MentionKind.PLACE) {
      longerNames.merge(mention.span().begin(), mention.span(), Span::cover);
    }
    if (mention.kind() == MentionKind.SITE) {
      int before = siteEnds.isEmpty() ? 0 : siteEnds.lastEntry().getValue();
      siteEnds.put(mention.span().begin(), Math.max(before, mention.span().end()));
    }
  }

  Analysis analysis() {
    return analysis;
  }

  String text() {
    return analysis.article().text();
  }

  /** The words of a stretch as they are read, damage as it was meant. */
  String words(Span span) {
    return analysis.article().asRead(span);
  }

  /** The mentions of one kind in text order. */
  List<Mention.Entity> mentions(MentionKind kind) {
    return Collections.unmodifiableList(mentions.getOrDefault(kind, List.of()));
  }

  /** Whether a place's name is part of the name of a site, organization or person. */
  boolean isInsideName(Span place) {
    Map.Entry<Integer, Span> before = longerNames.floorEntry(place.begin());
    return before != null && before.getValue().contains(place);
  }

  /** Whether a name is part of the longer name of a site. */
  boolean isInsideSite(Span name) {
    Map.Entry<Integer, Integer> withIt = siteEnds.floorEntry(name.begin());
    Map.Entry<Integer, Integer> before = siteEnds.lowerEntry(name.begin());
    return (withIt != null && withIt.getValue() > name.end())
        || (before != null && before.getValue() >= name.end());
  }

  /** The spans of the mentions of one kind that lie in a longer span, in text order. */
  Stream<Span> inside(MentionKind kind, Span span) {
    List<Mention.Entity> all = mentions(kind);
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().begin() < span.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return all.subList(low, all.size()).stream()
        .map(Mention::span)
        .takeWhile(mention -> mention.begin() < span.end())
        .filter(span::contains);
  }

  /**
   * Up to sixty characters in front of a position, no further than its paragraph; the breaks of a
   * text whose lines are wrapped read as blanks.
   */
  String before(int position) {
    String words = text().substring(Math.max(0, position - REACH), position);
    int begin =
        sentence(new Span(position, position))
            .map(Sentence::span)
            .map(Span::begin)
            .orElse(position);
    return oneLine(paragraph(words, words.length() - (position - begin)));
  }

  /** Up to sixty characters behind a position, as in front of it. */
  String after(int position) {
    String words = text().substring(position, Math.min(text().length(), position + REACH));
    int end =
        sentence(new Span(position, position)).map(Sentence::span).map(Span::end).orElse(position);
    int line = words.indexOf('\n', Math.max(0, Math.min(words.length(), end - position)));
    return oneLine(line < 0 ? words : words.substring(0, line));
  }

  /** What follows the last line break in front of the sentence. */
  private static String paragraph(String words, int sentence) {
    return sentence <= 0 ? words : words.substring(words.lastIndexOf('\n', sentence - 1) + 1);
  }

  /** The same words with single blanks between them. */
  static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }

  /** The number of the last sentence that begins in front of a span or with it; -1 for none. */
  int sentenceNumber(Span span) {
    int at = Arrays.binarySearch(sentenceBegins, span.begin());
    return at >= 0 ? at : -at - 2;
  }

  /** The sentence in which a span begins. */
  Optional<Sentence> sentence(Span span) {
    int index = sentenceNumber(span);
    return index < 0
        ? Optional.empty()
        : Optional.of(analysis.sentences().get(index))
            .filter(sentence -> span.begin() < sentence.span().end());
  }
}
