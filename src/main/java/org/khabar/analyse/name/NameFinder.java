package org.khabar.analyse.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khabar.analyse.text.LetterCase;
import org.khabar.model.Abbreviation;
import org.khabar.model.Article;
import org.khabar.model.Gazetteer;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.OrganizationDirectory;
import org.khabar.model.Sentence;

/** Finds an article's names and the short forms it explains; thread-safe. */
public final class NameFinder {
  private final Gazetteer gazetteer;
  private final OrganizationFinder organizations;
  private final PlaceFinder places;
  private final SiteFinder sites;

  /** A finder that knows the names of these lists. */
  public NameFinder(Gazetteer gazetteer, OrganizationDirectory directory) {
    this.gazetteer = gazetteer;
    this.organizations = new OrganizationFinder(directory, gazetteer);
    this.places = new PlaceFinder(gazetteer);
    this.sites = new SiteFinder(gazetteer);
  }

  /**
   * What was found in an article.
   *
   * @param mentions sentence by sentence in text order, a longer name before those inside it
   * @param abbreviations in text order
   */
  public record Names(List<List<Mention>> mentions, List<Abbreviation> abbreviations) {}

  /** The names of an article's sentences. */
  public Names find(Article article, List<Sentence> sentences) {
    boolean capitals = LetterCase.of(article.text()) == LetterCase.MIXED;
    List<SentenceNames> all =
        sentences.stream()
            .map(sentence -> new SentenceNames(new NameSentence(sentence, capitals)))
            .toList();
    List<Abbreviation> abbreviations = new ArrayList<>();
    Map<String, List<MentionKind>> shortForms = new LinkedHashMap<>();
    for (SentenceNames names : all) {
      organizations.find(names);
      sites.find(names);
      WeaponFinder.find(names);
      RoadFinder.find(names);
      learnAbbreviations(names, abbreviations, shortForms);
    }
    PersonFinder persons = new PersonFinder(gazetteer, article.authors());
    all.forEach(names -> addShortForms(names, shortForms));
    all.forEach(persons::find);
    persons.met().meet(ActingNames.of(all, gazetteer));
    all.forEach(persons::findAgain);
    all.forEach(names -> places.find(names, persons.met().likelySurnames()));
    return new Names(all.stream().map(SentenceNames::mentions).toList(), abbreviations);
  }

  private static void learnAbbreviations(
      SentenceNames names, List<Abbreviation> learnt, Map<String, List<MentionKind>> shortForms) {
    NameSentence sentence = names.sentence();
    for (AbbreviationFinder.Pair pair : AbbreviationFinder.find(sentence)) {
      names.extend(pair.begin(), pair.end());
      List<MentionKind> kinds =
          names.all().stream()
              .filter(name -> name.end() == pair.end() && name.overlaps(pair.begin(), pair.end()))
              .map(FoundName::kind)
              .distinct()
              .toList();
      if (kinds.isEmpty() && sentence.isName(pair.end() - 1)) {
        kinds = List.of(MentionKind.ORGANIZATION);
        names.add(pair.begin(), pair.end(), MentionKind.ORGANIZATION);
      }
      String shortForm = sentence.text(pair.shortForm());
      learnt.add(new Abbreviation(shortForm, sentence.span(pair.begin(), pair.end())));
      shortForms.putIfAbsent(shortForm.toLowerCase(Locale.ROOT), kinds);
    }
  }

  private static void addShortForms(
      SentenceNames names, Map<String, List<MentionKind>> shortForms) {
    NameSentence sentence = names.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      boolean written = !sentence.caseTells() || sentence.isCapital(i);
      for (MentionKind kind : shortForms.getOrDefault(sentence.word(i), List.of())) {
        if (written) {
          names.add(i, i + 1, kind);
        }
      }
    }
  }
}
