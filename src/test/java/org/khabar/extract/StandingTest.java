package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khabar.model.Incident;
import org.khabar.model.IncidentType;

/** Talk of violence is no incident; an incident is one however long ago it was. */
class StandingTest {
  @Test
  void talkOfViolenceTellsNoIncident() {
    assertThat(
            Told.in(
                    "We know what this government has done to our people. We have been told to"
                        + " wait, and we have waited. Our party has never accepted violence, and we"
                        + " say so again. They have attacked us in the press and they have attacked"
                        + " us in parliament. We shall not be silent. What do the voters want? They"
                        + " want peace, work and bread. We ask the president to answer our"
                        + " questions. Our answer is democracy. We invite all parties to join us.")
                .incidents())
        .isEmpty();
  }

  @Test
  void shortReportsStand() {
    assertThat(Told.in("A roadside bomb killed two soldiers in Quetta.").incidents())
        .singleElement()
        .extracting(Incident::type)
        .isEqualTo(IncidentType.BOMBING);
  }

  @Test
  void oldIncidentsStand() {
    assertThat(
            Told.in(
                    "Gunmen attacked a police station in Quetta on Friday, killing three officers."
                        + "\n\nIn 1995 militants bombed the Egyptian embassy in Islamabad, killing"
                        + " 16 people.")
                .incidents())
        .hasSize(2);
  }
}
