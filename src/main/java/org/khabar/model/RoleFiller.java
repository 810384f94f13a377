package org.khabar.model;

import java.util.List;
import java.util.Optional;

/**
 * An entity in a role.
 *
 * @param mentions the words for it, the best name first, never empty
 * @param ref id of the organization, person or place, where it has one
 */
public record RoleFiller(List<Span> mentions, Optional<String> ref) {
  public RoleFiller {
    mentions = List.copyOf(mentions);
  }
}
