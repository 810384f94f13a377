package org.khabar.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.model.Notation;
import org.khabar.model.OrganizationKind;

/** What the words of an unknown organization's name say of it. */
final class OrganizationShape {
  /** Bodies that have power over a place. */
  private static final Set<OrganizationKind> STATE =
      Set.of(
          OrganizationKind.POLICE,
          OrganizationKind.MILITARY,
          OrganizationKind.INTELLIGENCE,
          OrganizationKind.GOVERNMENT,
          OrganizationKind.JUDICIARY);

  private static final Set<String> OF_ANY_STATE = Set.of("ministry", "police", "court");

  private final Map<String, OrganizationKind> kinds = new LinkedHashMap<>();

  OrganizationShape() {
    for (String line : WordList.lines("organization-kinds.tsv")) {
      int tab = line.indexOf('\t');
      kinds.putIfAbsent(
          line.substring(0, tab), Notation.parse(OrganizationKind.class, line.substring(tab + 1)));
    }
  }

  /** The kind that the name's words show. */
  OrganizationKind kind(String name) {
    String words = " " + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}']+", " ") + " ";
    return kinds.entrySet().stream()
        .filter(entry -> words.contains(" " + entry.getKey() + " "))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(OrganizationKind.OTHER);
  }

  /** Whether the name is no more than the word for its kind, as "police". */
  boolean isGeneric(String name) {
    return kinds.containsKey(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether every state has a body of such a name, so that the article's country is meant:
   * ministries, courts and police, but no army, which may be abroad.
   */
  boolean isOfAnyState(String name) {
    List<String> words = Slug.words(name);
    return Stream.of(words.get(0), words.get(words.size() - 1)).anyMatch(OF_ANY_STATE::contains);
  }

  static boolean isOfState(OrganizationKind kind) {
    return STATE.contains(kind);
  }
}
