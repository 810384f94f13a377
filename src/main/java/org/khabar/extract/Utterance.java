package org.khabar.extract;

/**
 * That someone says something.
 *
 * @param speaker who
 * @param begin the first word that names the speaker or the saying
 * @param end behind the last
 * @param trails whether the words said stand in front: "…, police said"
 */
record Utterance(SpeakerFinder.Speaker speaker, int begin, int end, boolean trails) {
  /** Whether a word stands on the side of what is said. */
  boolean faces(int word) {
    return trails ? word < begin : word >= end;
  }

  int distance(int word) {
    return trails ? begin - word : word - end;
  }
}
