package org.khabar.extract;

import java.util.Set;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Span;

/** What the words beside a place's name say of whether something was there. */
final class PlaceBearing {
  /** "Made in the United States", "stands near the station": said of a thing, not of the deed. */
  private static final Set<String> ASIDE =
      Set.of(
          "made",
          "built",
          "born",
          "based",
          "manufactured",
          "stands",
          "lies",
          "located",
          "educated",
          "stationed",
          "headquartered",
          "raised",
          "resident",
          "native");

  /** "A Libyan born man", "an Uzbek national": whence someone comes. */
  private static final Set<String> ORIGIN =
      Set.of("born", "origin", "descent", "national", "nationals", "nationality", "passport");

  /** Nouns whose adjective of a country says where they are. */
  private static final Set<String> LOCAL =
      Set.of(
          "capital",
          "city",
          "cities",
          "town",
          "village",
          "district",
          "province",
          "area",
          "region",
          "state",
          "soldiers",
          "troops",
          "police",
          "army",
          "policemen",
          "governorate",
          "port",
          "island",
          "parliament",
          "government",
          "military",
          "forces");

  /** Where one comes from or goes to. */
  private static final Set<String> AWAY = Set.of("from", "to", "toward", "towards");

  /** "The Chaman border crossing" is at Chaman. */
  private static final Set<String> AT_BORDER =
      Set.of(
          "area",
          "city",
          "crossing",
          "district",
          "point",
          "post",
          "province",
          "region",
          "town",
          "village",
          "zone");

  private PlaceBearing() {}

  /** A country's adjective, or its name as one: "Yemeni soldiers", "U.S. nuns". */
  static boolean isAdjective(Line line, Mention.Entity entity, boolean country) {
    int last = line.firstWord(after(entity)) - 1;
    return entity.demonym()
        || (country
            && !line.tag(last + 1).equals("POS")
            && line.phraseAt(last).filter(phrase -> phrase.head() > last).isPresent());
  }

  /**
   * "In Central America"; not "Central American presidents" or "the Central American University".
   */
  static boolean isNameOfItsOwn(Line line, Mention mention) {
    boolean adjective = mention instanceof Mention.Entity entity && entity.demonym();
    return !adjective
        && line.mentions().stream()
            .noneMatch(
                other ->
                    other.span().contains(mention.span())
                        && other.span().length() > mention.span().length());
  }

  /** "The Sindh government" is not in the way that "the Karachi Police Office" is a place. */
  static boolean isPartOfBody(Line line, Mention.Entity entity) {
    boolean body = false;
    for (Mention other : line.mentions()) {
      boolean around =
          other.span().contains(entity.span()) && other.span().length() > entity.span().length();
      if (around && other.kind() == MentionKind.SITE) {
        return false;
      }
      body |= around && other.kind() == MentionKind.ORGANIZATION;
    }
    return body;
  }

  /** Whether the name tells where someone comes from, or what lies next to the place. */
  static boolean isElsewhere(Line line, int first) {
    String preposition = line.phraseAt(first).map(line::preposition).orElse("");
    int at = line.phraseAt(first).map(Phrase::begin).orElse(first);
    boolean aside = ASIDE.contains(line.word(at - 2)) && !preposition.isEmpty();
    return aside || AWAY.contains(preposition) || isBeside(line, first);
  }

  /** "Near the Syrian border", "Libyan born", "Mario Accurso of Rome": certainly not its place. */
  static boolean isBeside(Line line, int first) {
    int at = line.phraseAt(first).map(Phrase::begin).orElse(first);
    int behind = line.entityAt(first).map(name -> line.firstWord(after(name))).orElse(first + 1);
    boolean border =
        line.word(at - 2).equals("border")
            || line.word(at - 1).equals("border")
            || (line.word(behind).equals("border") && !AT_BORDER.contains(line.word(behind + 1)));
    return border
        || ORIGIN.contains(line.word(behind))
        || (line.word(at - 1).equals("of") && isPerson(line, at - 2));
  }

  private static Span after(Mention.Entity name) {
    return new Span(name.span().end(), name.span().end());
  }

  /** "Mario Accurso of Rome" says whence he comes. */
  private static boolean isPerson(Line line, int i) {
    return line.entityAt(i).filter(name -> name.kind() == MentionKind.PERSON).isPresent();
  }

  /** "The Afghan capital", "Yemeni soldiers"; not "a German consulate". */
  static boolean isLocal(Line line, Mention.Entity entity) {
    int first = line.firstWord(entity.span());
    return line.phraseAt(first)
        .filter(phrase -> LOCAL.contains(line.word(phrase.head())))
        .isPresent();
  }
}
