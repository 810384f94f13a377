package org.khabar.gazetteer.source;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.khabar.gazetteer.Rows;
import org.khabar.gazetteer.index.NameForm;

/** The shorter and longer names of divisions: "Mianwali" and "Mianwali District". */
public final class DivisionNames {
  private static final List<String> BEFORE = words("before");
  private static final List<String> BEHIND = words("behind");

  private DivisionNames() {}

  private static List<String> words(String where) {
    return Rows.of("division-words.tsv").stream()
        .filter(row -> row.get(0).equals(where))
        .map(row -> row.get(1))
        .toList();
  }

  /**
   * The name without the words that say what it is: "Mianwali" for "Mianwali District", "palawan"
   * for "Province of Palawan".
   */
  public static Set<String> shortened(String name) {
    Set<String> shortened = new TreeSet<>();
    String form = NameForm.of(name);
    for (String word : BEHIND) {
      if (form.endsWith(' ' + word)) {
        shortened.add(name.substring(0, name.lastIndexOf(' ')));
      }
    }
    for (String word : BEFORE) {
      if (form.startsWith(word + ' ')) {
        shortened.add(form.substring(word.length() + 1));
      }
    }
    return shortened;
  }

  /** The other forms of a division's name: its short form and, of a district, a long one. */
  public static Set<String> of(String featureCode, String name) {
    Set<String> names = new TreeSet<>();
    if (featureCode.equals("ADM1") || featureCode.equals("ADM2")) {
      names.addAll(shortened(name));
    }
    if (featureCode.equals("ADM2")) {
      for (String bare : names.isEmpty() ? Set.of(name) : Set.copyOf(names)) {
        names.add(bare + " District");
      }
    }
    return names;
  }
}
