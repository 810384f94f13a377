package org.khabar.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The types of incidents, a small tree; {@code ontology/} describes each. */
public enum IncidentType implements Notation {
  ATTACK,
  ARMED_ASSAULT(ATTACK),
  AMBUSH(ATTACK),
  RAID(ATTACK),
  ASSASSINATION(ATTACK),
  EXECUTION(ATTACK),
  CLASH(ATTACK),
  STABBING(ATTACK),
  VEHICLE_RAMMING(ATTACK),
  SHELLING(ATTACK),
  AIR_STRIKE(ATTACK),
  BOMBING,
  SUICIDE_BOMBING(BOMBING),
  GRENADE_ATTACK(BOMBING),
  ROCKET_ATTACK(BOMBING),
  SABOTAGE,
  ARSON,
  KIDNAPPING,
  HOSTAGE_TAKING,
  HIJACKING,
  ROBBERY,
  SECURITY_OPERATION,
  ARREST,
  PROTEST,
  RIOT,
  THREAT;

  private final Optional<IncidentType> broader;

  IncidentType() {
    this.broader = Optional.empty();
  }

  IncidentType(IncidentType broader) {
    this.broader = Optional.of(broader);
  }

  /** The type one step up. */
  public Optional<IncidentType> broader() {
    return broader;
  }

  /** This type and those above it, the most specific first. */
  public List<IncidentType> path() {
    List<IncidentType> path = new ArrayList<>();
    for (Optional<IncidentType> type = Optional.of(this);
        type.isPresent();
        type = type.get().broader) {
      path.add(type.get());
    }
    return path;
  }
}
