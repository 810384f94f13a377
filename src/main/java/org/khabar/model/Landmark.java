package org.khabar.model;

/**
 * A building, installation or pass that is known by its own name.
 *
 * @param place the landmark; where its own point is not known, at that of the place it stands in
 * @param around the place it stands in
 * @param source what its entry rests on, in words
 */
public record Landmark(GazetteerPlace place, GazetteerPlace around, String source) {
  /** Whether its point is only that of the place it stands in. */
  public boolean approximate() {
    return place.coordinates().equals(around.coordinates());
  }
}
