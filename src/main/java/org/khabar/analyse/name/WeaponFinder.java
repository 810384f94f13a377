package org.khabar.analyse.name;

import org.khabar.model.MentionKind;

/** Finds weapons, ammunition and explosives. */
final class WeaponFinder {
  private static final Phrases WEAPONS = Phrases.of("weapons.tsv");

  private WeaponFinder() {}

  static void find(SentenceNames names) {
    NameSentence sentence = names.sentence();
    int i = 0;
    while (i < sentence.size()) {
      var match = WEAPONS.startingAt(sentence, i);
      if (match.isPresent() && !isVerb(sentence, match.get())) {
        names.add(i, match.get().end(), MentionKind.WEAPON);
        i = match.get().end();
      } else {
        i++;
      }
    }
  }

  /** "Bombed", "artillery shelled the town". */
  private static boolean isVerb(NameSentence sentence, Phrases.Match match) {
    return sentence.tag(match.end() - 1).startsWith("V");
  }
}
