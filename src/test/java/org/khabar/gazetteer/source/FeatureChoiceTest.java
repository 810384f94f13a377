package org.khabar.gazetteer.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes and codes as GeoNames pairs them in its dumps. */
class FeatureChoiceTest {
  @ParameterizedTest
  @CsvSource({
    "A, ADM2, true", "P, PPLX, true", "L, MILB, true", "L, NVB, true", "S, AIRB, true",
    "S, INSM, true", "R, TNL, true", "H, STM, false", "S, HTL, false", "T, HLL, false"
  })
  void takesWhatNewsSpeaksOf(char featureClass, String code, boolean wanted) {
    assertThat(FeatureChoice.usual().wants(featureClass, code)).isEqualTo(wanted);
  }
}
