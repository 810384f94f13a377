package org.khabar.gazetteer.index;

import java.util.Map;
import java.util.Set;
import org.khabar.model.GazetteerPlace;

/**
 * What an index is made of: a place and its other names.
 *
 * @param place the place with its main name
 * @param aliases its other names, as they are written
 * @param labels its names in other languages, by BCP 47 tag; each is an alias as well
 */
public record NamedPlace(GazetteerPlace place, Set<String> aliases, Map<String, String> labels) {
  public NamedPlace {
    aliases = Set.copyOf(aliases);
    labels = Map.copyOf(labels);
  }
}
