package org.khabar.model;

import java.util.List;

/**
 * What articles share with each other.
 *
 * @param reprints articles that are another's text, by their keys; one for each
 * @param passages what other articles share in part, by the keys of both
 */
public record Copies(List<Reprint> reprints, List<SharedPassage> passages) {
  public static final Copies NONE = new Copies(List.of(), List.of());

  public Copies {
    reprints = List.copyOf(reprints);
    passages = List.copyOf(passages);
  }
}
