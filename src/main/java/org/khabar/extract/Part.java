package org.khabar.extract;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Role;

/** The parts that the role model tells apart. */
enum Part {
  NONE(0),
  PERPETRATOR_INDIVIDUAL(1),
  PERPETRATOR_ORGANIZATION(2),
  PHYSICAL_TARGET(3),
  /** A person hit, by name. */
  VICTIM(4),
  WEAPON(5),
  /** Persons hit, by description. */
  HUMAN_TARGET(6);

  /**
   * The roles that the models decide; what the rules say of the others stands where the models find
   * none.
   */
  static final Set<Role> DECIDED = EnumSet.of(Role.PHYSICAL_TARGET, Role.VICTIM);

  /** The roles of those who did it. */
  static final Set<Role> PERPETRATORS =
      EnumSet.of(Role.PERPETRATOR_INDIVIDUAL, Role.PERPETRATOR_ORGANIZATION);

  private final int number;

  Part(int number) {
    this.number = number;
  }

  /** Its class in the model. */
  int number() {
    return number;
  }

  /** The role in an incident. */
  Optional<Role> role() {
    return this == NONE ? Optional.empty() : Optional.of(Role.valueOf(name()));
  }
}
