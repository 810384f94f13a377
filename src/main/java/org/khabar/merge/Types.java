package org.khabar.merge;

import java.util.EnumSet;
import java.util.Set;
import org.khabar.model.IncidentType;

/** Which types may be two words for one incident. */
final class Types {
  /** What is not violence against a target is no kind of attack. */
  private static final Set<IncidentType> NO_ATTACK =
      EnumSet.of(
          IncidentType.SECURITY_OPERATION,
          IncidentType.ARREST,
          IncidentType.PROTEST,
          IncidentType.RIOT,
          IncidentType.THREAT,
          IncidentType.ROBBERY);

  /** Forms of an assault with arms, which reports mix freely. */
  private static final Set<IncidentType> ASSAULTS =
      EnumSet.of(
          IncidentType.ARMED_ASSAULT, IncidentType.AMBUSH, IncidentType.RAID, IncidentType.CLASH);

  private Types() {}

  /**
   * Whether both are violence against a target: parts of one attack may be told as a raid, a
   * bombing or a siege.
   */
  static boolean violent(IncidentType first, IncidentType second) {
    return !NO_ATTACK.contains(first) && !NO_ATTACK.contains(second);
  }

  /** Whether one covers the other, or both are forms of an assault with arms. */
  static boolean compatible(IncidentType first, IncidentType second) {
    return first.path().contains(second)
        || second.path().contains(first)
        || (first == IncidentType.ATTACK && !NO_ATTACK.contains(second))
        || (second == IncidentType.ATTACK && !NO_ATTACK.contains(first))
        || (ASSAULTS.contains(first) && ASSAULTS.contains(second));
  }
}
