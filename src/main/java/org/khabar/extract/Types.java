package org.khabar.extract;

import java.util.EnumSet;
import java.util.Set;
import org.khabar.model.IncidentType;

/** How the types of two tellings go together. */
final class Types {
  private static final Set<IncidentType> APART =
      EnumSet.of(IncidentType.ARREST, IncidentType.SECURITY_OPERATION, IncidentType.PROTEST);
  private static final Set<IncidentType> TAKING =
      EnumSet.of(IncidentType.KIDNAPPING, IncidentType.HOSTAGE_TAKING, IncidentType.HIJACKING);

  /** What the annotators of the training articles did not look for. */
  private static final Set<IncidentType> UNMODELLED =
      EnumSet.of(
          IncidentType.ARREST,
          IncidentType.SECURITY_OPERATION,
          IncidentType.PROTEST,
          IncidentType.RIOT,
          IncidentType.THREAT);

  private Types() {}

  /** Whether the models know incidents of a type; of the others the rules alone speak. */
  static boolean isModelled(IncidentType type) {
    return !UNMODELLED.contains(type);
  }

  /** Whether {@code exact} says more of the same thing; "attack" is said of any violence. */
  static boolean refines(IncidentType exact, IncidentType general) {
    if (exact == general || APART.contains(exact) || APART.contains(general)) {
      return false;
    }
    boolean violence = general == IncidentType.ATTACK && !TAKING.contains(exact);
    return violence || exact.path().contains(general);
  }

  /** Whether two tellings may be of one incident as far as their types go. */
  static boolean agree(IncidentType one, IncidentType other) {
    return one == other
        || refines(one, other)
        || refines(other, one)
        || (TAKING.contains(one) && TAKING.contains(other));
  }

  /** Whether violence of two types often makes one incident: gunmen storm in and bombs go off. */
  static boolean mingle(IncidentType one, IncidentType other) {
    return agree(one, other) || (isViolent(one) && isViolent(other));
  }

  private static boolean isViolent(IncidentType type) {
    return type.path().contains(IncidentType.ATTACK)
        || type.path().contains(IncidentType.BOMBING)
        || TAKING.contains(type);
  }
}
