package org.khabar.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.model.Abbreviation;
import org.khabar.model.Analysis;
import org.khabar.model.Article;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.PartKind;
import org.khabar.model.Sentence;
import org.khabar.model.Span;
import org.khabar.model.Token;

/**
 * Analyses written as text: {@code [place Karachi]}, {@code [people Afghan]}, {@code [organization
 * TTP]}, {@code [site+organization Karachi Police Office]}, {@code [person Rana Khan]}; {@code
 * [short KPO]} explains the name in front of it.
 */
final class MarkedText {
  private static final Pattern MARK = Pattern.compile("\\[([a-z+]+) ([^\\]]+)\\]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+|[^\\s]");
  private static final Set<String> CLOSED =
      Set.of("the", "a", "an", "in", "of", "on", "by", "said");

  private MarkedText() {}

  static Analysis analysis(String id, String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    List<Abbreviation> abbreviations = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int from = 0;
    Span last = new Span(0, 0);
    while (mark.find()) {
      text.append(marked, from, mark.start());
      int begin = text.length();
      text.append(mark.group(2));
      Span span = new Span(begin, text.length());
      if (mark.group(1).equals("short")) {
        abbreviations.add(new Abbreviation(mark.group(2), last));
      }
      for (String kind : mark.group(1).split("\\+", -1)) {
        mentions.add(mention(kind, span));
      }
      last = span;
      from = mark.end();
    }
    text.append(marked, from, marked.length());
    return analysis(id, text.toString(), mentions, abbreviations);
  }

  private static Mention mention(String kind, Span span) {
    MentionKind named =
        switch (kind) {
          case "people" -> MentionKind.PLACE;
          case "short" -> MentionKind.ORGANIZATION;
          default -> MentionKind.valueOf(kind.toUpperCase(Locale.ROOT));
        };
    return new Mention.Entity(span, named, kind.equals("people"), Optional.empty());
  }

  private static Analysis analysis(
      String id, String text, List<Mention> mentions, List<Abbreviation> abbreviations) {
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      boolean noun = word.group().matches("[\\p{L}-]+") && !CLOSED.contains(word.group());
      tokens.add(
          new Token(
              new Span(word.start(), word.end()),
              word.group(),
              word.group().toLowerCase(Locale.ROOT),
              noun ? "NN" : "IN"));
    }
    Article article =
        new Article(
            id,
            id,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            text,
            List.of(),
            List.of());
    Sentence sentence = new Sentence(new Span(0, text.length()), PartKind.BODY, 0, tokens);
    return new Analysis(article, List.of(sentence), mentions, abbreviations);
  }
}
