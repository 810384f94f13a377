package org.khabar.extract;

/** Who stands where around a word that tells an incident; {@code triggers.tsv} explains each. */
enum Construction {
  HIT,
  HARM,
  BURST,
  SELF,
  THROW,
  FIRE,
  SEIZE,
  MEET,
  HOLD,
  MARCH,
  CLEAR,
  DEVICE,
  SUFFER
}
