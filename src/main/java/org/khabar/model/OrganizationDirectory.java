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

  /** The organization with this id. */
  Optional<KnownOrganization> byId(String id);
}
