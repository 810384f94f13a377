package org.khabar.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.merge.Merging.members;
import static org.khabar.merge.Merging.merge;

import org.junit.jupiter.api.Test;

class RecentPastTest {
  @Test
  void theRecentPastOfOneMainIncidentIsShared() {
    assertThat(
            members(
                merge(
                    recalling("a", "karachi", true, "weeks after"),
                    recalling("b", "karachi", true, "recent"))))
        .containsExactly("a0 b0", "a1 b1");
  }

  @Test
  void theRecentPastOfDifferentMainIncidentsStaysApart() {
    assertThat(
            members(
                merge(
                    recalling("a", "karachi", true, "weeks after"),
                    recalling("b", "hyderabad", true, "recent"))))
        .containsExactly("a0", "a1", "b0", "b1");
  }

  @Test
  void whatOnlyOneArticleCallsRecentStaysApart() {
    assertThat(
            members(
                merge(
                    recalling("a", "karachi", true, "weeks after"),
                    recalling("b", "karachi", false, "once"))))
        .containsExactly("a0 b0", "a1", "b1");
  }

  /** An article on an incident of one day that recalls another one in these words. */
  static Telling recalling(String article, String main, boolean recent, String words) {
    return new Telling(article)
        .on("2023-02-17")
        .in(main)
        .then()
        .recalled()
        .undated(words, recent)
        .in("lahore")
        .then();
  }
}
