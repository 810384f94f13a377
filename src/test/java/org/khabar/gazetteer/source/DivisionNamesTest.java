package org.khabar.gazetteer.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DivisionNamesTest {
  @Test
  void whatADivisionIsIsLeftOut() {
    assertThat(DivisionNames.shortened("Mianwali District")).containsExactly("Mianwali");
    assertThat(DivisionNames.shortened("Province of Palawan")).containsExactly("palawan");
    assertThat(DivisionNames.shortened("Qaḑā’ Sāmarrā’")).containsExactly("samarra");
    assertThat(DivisionNames.shortened("Punjab")).isEmpty();
  }

  @Test
  void aDistrictIsCalledOneToo() {
    assertThat(DivisionNames.of("ADM2", "Swat")).containsExactly("Swat District");
    assertThat(DivisionNames.of("ADM2", "Orakzai Agency"))
        .containsExactly("Orakzai", "Orakzai District");
    assertThat(DivisionNames.of("ADM1", "Sindh Province")).containsExactly("Sindh");
    assertThat(DivisionNames.of("PPL", "Lake District")).isEmpty();
  }
}
