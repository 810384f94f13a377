package org.khabar.gazetteer.source;

import java.util.Optional;
import java.util.Set;

/**
 * What a user may decide about an index.
 *
 * @param features which kinds of places are taken from GeoNames' dumps
 * @param languages BCP 47 tags of the languages whose names become labels
 * @param name what the user's own tables are called; their file's name where nothing is said
 * @param licence IRI of the terms of the user's own tables and of those whose terms differ by file
 */
public record BuildChoices(
    FeatureChoice features,
    Set<String> languages,
    Optional<String> name,
    Optional<String> licence) {
  /** The languages of labels unless told otherwise. */
  public static final String LANGUAGES = "ur,ar,fa,ps";

  public BuildChoices {
    languages = Set.copyOf(languages);
  }

  /** What holds where the user says nothing. */
  public static BuildChoices usual() {
    return new BuildChoices(
        FeatureChoice.usual(),
        Set.of(LANGUAGES.split(",", -1)),
        Optional.empty(),
        Optional.empty());
  }
}
