package org.khabar.extract;

import java.util.List;
import java.util.Optional;
import org.khabar.model.IncidentStatus;
import org.khabar.model.IncidentType;

/**
 * What one trigger tells, with what stands around it.
 *
 * @param trigger the words
 * @param type what they tell, with who does it and with what
 * @param status whether it took place
 * @param casting who plays which part
 * @param date when, as its line says
 * @param places where, as its line says, the likeliest first
 * @param founds whether it is particular enough to tell an incident of its own
 * @param answers whether it tells what forces did to attackers: an operation, where no attack was
 *     told before
 * @param another whether it is called another one
 * @param recalled whether it is told as background
 */
record Deed(
    Trigger trigger,
    IncidentType type,
    IncidentStatus status,
    Casting casting,
    Optional<DateChooser.Dated> date,
    List<PlaceChooser.Placed> places,
    boolean founds,
    boolean answers,
    boolean another,
    boolean recalled) {
  private static final int NEAR = 30;
  private static final int BESIDE = 2;

  Deed {
    places = List.copyOf(places);
  }

  /** The same, now that it is known what it can begin. */
  Deed weighed(boolean founding, boolean answering) {
    return new Deed(
        trigger, type, status, casting, date, places, founding, answering, another, recalled);
  }

  /** The same told as an operation of its own. */
  Deed asOperation() {
    return new Deed(
        trigger,
        IncidentType.SECURITY_OPERATION,
        status,
        casting.ofOperation(),
        date,
        places,
        true,
        answers,
        another,
        recalled);
  }

  Line line() {
    return trigger.line();
  }

  /** The likeliest place, where it stands near enough to be sure. */
  Optional<PlaceChooser.Placed> place() {
    return places.stream().filter(each -> each.distance() < NEAR).findFirst();
  }

  /** The likeliest place and those named as near to the words as it: a site and its town. */
  List<PlaceChooser.Placed> nearest() {
    int best = place().map(PlaceChooser.Placed::distance).orElse(0);
    return places.stream()
        .filter(each -> each.distance() < NEAR && each.distance() <= best + BESIDE)
        .toList();
  }

  /** Whether the words point back at something told before: "the blast". */
  boolean pointsBack() {
    return trigger.phrase().filter(Phrase::pointsBack).isPresent();
  }
}
