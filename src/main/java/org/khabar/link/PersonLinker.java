package org.khabar.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Person;
import org.khabar.model.Sentence;
import org.khabar.model.Span;
import org.khabar.model.Token;

/** Joins the mentions of each person of an article. */
final class PersonLinker {
  private static final Pattern APPOSITION =
      Pattern.compile("^, ((?:an?|the|its|his|her) [^,.;]{3,80})[,.;]");
  private static final Pattern PREDICATE = Pattern.compile("^ is ((?:an?|the) [^,.;]{3,80})[,.;]");
  private static final int LONGEST_TITLE = 6;

  private final Set<String> offices = Set.copyOf(WordList.lines("offices.txt"));

  /** Ties the mentions of persons; gives the persons sorted by id. */
  List<Person> link(ArticleLinks links) {
    ArticleView article = links.article();
    List<Mention.Entity> mentions = article.mentions(MentionKind.PERSON);
    FullNames fullNames = fullNames(article, mentions);
    Map<String, Person> persons = new TreeMap<>();
    for (Mention.Entity mention : mentions) {
      String words = Wording.clean(article.words(mention.span()));
      if (words.isEmpty()) {
        continue;
      }
      String name = fullNames.of(words);
      String id = "person/" + Slug.of(name);
      links.link(MentionKind.PERSON, mention.span(), id);
      Optional<String> description = description(article, mention.span());
      persons.merge(id, new Person(id, name, description), PersonLinker::joined);
    }
    return List.copyOf(persons.values());
  }

  private static Person joined(Person first, Person second) {
    return new Person(first.id(), first.name(), first.description().or(second::description));
  }

  private static FullNames fullNames(ArticleView article, List<Mention.Entity> mentions) {
    Map<String, String> names = new HashMap<>();
    for (Mention.Entity mention : mentions) {
      String words = Wording.clean(article.words(mention.span()));
      names.putIfAbsent(Slug.of(words), words);
    }
    return new FullNames(names.values());
  }

  private Optional<String> description(ArticleView article, Span span) {
    return title(article, span)
        .or(() -> find(APPOSITION, article.after(span.end())))
        .or(() -> find(PREDICATE, article.after(span.end())));
  }

  private Optional<String> find(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    return matcher.find()
        ? Optional.of(matcher.group(1)).filter(this::namesOffice)
        : Optional.empty();
  }

  private boolean namesOffice(String words) {
    return List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)).stream()
        .anyMatch(offices::contains);
  }

  /** The nouns and adjectives right in front of the name, if they end with an office or rank. */
  private Optional<String> title(ArticleView article, Span span) {
    Optional<Sentence> sentence = article.sentence(span);
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    List<Token> before =
        sentence.get().tokens().stream()
            .filter(token -> token.span().end() <= span.begin())
            .toList();
    int end = before.size();
    int begin = end;
    while (begin > 0 && end - begin < LONGEST_TITLE && isOfTitle(before.get(begin - 1))) {
      begin--;
    }
    if (begin == end || !offices.contains(before.get(end - 1).text().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    return Optional.of(article.words(before.get(begin).span().cover(before.get(end - 1).span())));
  }

  private static boolean isOfTitle(Token token) {
    return (token.tag().startsWith("N") || token.tag().equals("JJ"))
        && token.text().codePoints().anyMatch(Character::isLetter);
  }
}
