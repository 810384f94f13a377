package org.khabar.model;

import java.util.List;

/**
 * How many people were hit, and who says so.
 *
 * @param count the span of all claims
 * @param claims each figure with its speaker, in text order, never empty
 */
public record Toll(Count count, List<TollClaim> claims) {
  public Toll {
    claims = List.copyOf(claims);
  }
}
