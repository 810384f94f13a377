package org.khabar.model;

import java.util.List;
import java.util.Optional;

/** Organizations of the domain by any of their names; thread-safe. */
public interface OrganizationDirectory {
  /**
   * The organizations that bear a name, alias or abbreviation; letter case and punctuation do not
   * matter.
   */
  List<KnownOrganization> named(String name);

  /** Whether {@link #named} may give anything for words that begin with this one; fast. */
  default boolean mayBegin(String word) {
    return true;
  }

  /** Organizations with a name, alias or abbreviation that begins like this, at most so many. */
  default List<KnownOrganization> startingWith(String prefix, int most) {
    return named(prefix).stream().limit(most).toList();
  }

  /** The organization with this id. */
  Optional<KnownOrganization> byId(String id);
}
