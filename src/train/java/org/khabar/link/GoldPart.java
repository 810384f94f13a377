package org.khabar.link;

import java.util.List;
import org.khabar.model.GazetteerPlace;

/**
 * A place of which annotators of incidents say in which country it lies and of what kind it is.
 *
 * @param country its ISO code
 * @param division whether it is a department, state or the like, no town
 */
record GoldPart(String country, boolean division) implements GoldPlace {
  @Override
  public boolean[] right(List<Candidate> candidates) {
    boolean[] right = new boolean[candidates.size()];
    for (int i = 0; i < right.length; i++) {
      GazetteerPlace place = candidates.get(i).place();
      right[i] = isFound(candidates.get(i)) && division == (place.featureClass() == 'A');
    }
    return right;
  }

  @Override
  public boolean isFound(Candidate candidate) {
    return candidate.place().country().equals(country);
  }
}
