package org.khabar.gazetteer;

import java.util.Set;
import org.khabar.model.GazetteerPlace;

/**
 * What an index is made of: a place and its other names.
 *
 * @param place the place with its main name
 * @param aliases its other names, as they are written
 */
public record NamedPlace(GazetteerPlace place, Set<String> aliases) {
  public NamedPlace {
    aliases = Set.copyOf(aliases);
  }
}
