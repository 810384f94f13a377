package org.khabar.merge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.IncidentStatus;
import org.khabar.model.IncidentType;
import org.khabar.model.UncertainDate;

/**
 * What two accounts agree on, and whether they disagree anywhere.
 *
 * @param contradiction whether they cannot be of one incident
 * @param sameDay whether both give the same day
 * @param datesMeet whether both give a date and the two have a day in common
 * @param areas whether they share a place below the country, or one lies within the other's
 * @param sites whether their sites may be one
 * @param targets whether the same named target was hit
 * @param words what agrees, in words
 */
record Comparison(
    boolean contradiction,
    boolean sameDay,
    boolean datesMeet,
    boolean areas,
    boolean sites,
    boolean targets,
    List<String> words) {
  /** Statuses of one incident that different voices may give. */
  private static final Set<IncidentStatus> ON_THE_GROUND =
      EnumSet.of(
          IncidentStatus.HAPPENED,
          IncidentStatus.ATTEMPTED,
          IncidentStatus.FOILED,
          IncidentStatus.ALLEGED,
          IncidentStatus.DENIED);

  static Comparison of(Account first, Account second) {
    boolean sites = sitesAgree(first, second);
    Set<String> sharedTargets = Sets.shared(first.targets(), second.targets());
    boolean sharedVictim = !Sets.shared(first.victims(), second.victims()).isEmpty();
    boolean targets = !sharedTargets.isEmpty() || sharedVictim;
    Set<String> sharedAreas = nested(first, second);
    boolean datesMeet = datesMeet(first.date(), second.date());
    boolean sameDay = datesMeet && first.hasDay() && second.hasDay();
    boolean contradiction =
        first.telling().article().equals(second.telling().article())
            || !statusesMeet(first, second)
            || !typesMeet(
                first.incident().type(), second.incident().type(), sameDay && (sites || targets))
            || (first.date().isPresent() && second.date().isPresent() && !datesMeet)
            || differentWords(first.dateWords(), second.dateWords())
            || placesApart(first, second)
            || (!sites && !targets && sitesDiffer(first, second));
    List<String> words = new ArrayList<>();
    words.add(
        "type " + pair(first.incident().type().notation(), second.incident().type().notation()));
    if (datesMeet) {
      words.add("date " + pair(edtf(first), edtf(second)));
    }
    if (!sharedAreas.isEmpty()) {
      words.add("place " + sharedAreas.iterator().next());
    }
    if (sites) {
      words.add("site");
    }
    if (targets) {
      words.add("target" + (sharedTargets.isEmpty() ? "" : " " + sharedTargets.iterator().next()));
    }
    return new Comparison(
        contradiction, sameDay, datesMeet, !sharedAreas.isEmpty(), sites, targets, words);
  }

  /**
   * Whether enough agrees for one incident: the day and the place, or the site or named target with
   * dates that meet or are not known.
   */
  boolean agrees() {
    return !contradiction && ((sameDay && areas) || ((sites || targets) && (areas || datesMeet)));
  }

  /** On one day at one target, different forms of violence are parts of one incident. */
  private static boolean typesMeet(IncidentType first, IncidentType second, boolean sameTarget) {
    return Types.compatible(first, second) || (sameTarget && Types.violent(first, second));
  }

  private static String edtf(Account account) {
    return account.date().map(UncertainDate::edtf).orElse("unknown");
  }

  private static String pair(String first, String second) {
    return first.equals(second) ? first : first + " ~ " + second;
  }

  private static boolean statusesMeet(Account first, Account second) {
    IncidentStatus one = first.incident().status();
    IncidentStatus other = second.incident().status();
    return one == other || (ON_THE_GROUND.contains(one) && ON_THE_GROUND.contains(other));
  }

  private static boolean datesMeet(Optional<UncertainDate> first, Optional<UncertainDate> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    return !endsBefore(first.get(), second.get()) && !endsBefore(second.get(), first.get());
  }

  private static boolean endsBefore(UncertainDate first, UncertainDate second) {
    return first.latest().isPresent()
        && second.earliest().isPresent()
        && first.latest().get().isBefore(second.earliest().get());
  }

  /** Two unresolved weekdays with different names are different days. */
  private static boolean differentWords(Optional<String> first, Optional<String> second) {
    return first.flatMap(Weekdays::in).isPresent()
        && second.flatMap(Weekdays::in).isPresent()
        && !first.flatMap(Weekdays::in).equals(second.flatMap(Weekdays::in));
  }

  private static boolean placesApart(Account first, Account second) {
    boolean bothNarrow = !first.areas().isEmpty() && !second.areas().isEmpty();
    boolean bothCountries = !first.countries().isEmpty() && !second.countries().isEmpty();
    return (bothNarrow && nested(first, second).isEmpty())
        || (bothCountries && Sets.shared(first.countries(), second.countries()).isEmpty());
  }

  /** The most specific places of one account that are, or lie around, those of the other. */
  private static Set<String> nested(Account first, Account second) {
    Set<String> nested = Sets.shared(first.spots(), second.areas());
    nested.addAll(Sets.shared(second.spots(), first.areas()));
    return nested;
  }

  private static boolean sitesAgree(Account first, Account second) {
    return any(first, second, true);
  }

  private static boolean sitesDiffer(Account first, Account second) {
    return any(first, second, false);
  }

  private static boolean any(Account first, Account second, boolean agreeing) {
    for (Map.Entry<String, SiteName> one : first.sites().entrySet()) {
      for (Map.Entry<String, SiteName> other : second.sites().entrySet()) {
        boolean same = one.getKey().equals(other.getKey());
        boolean found =
            agreeing
                ? same || one.getValue().agreesWith(other.getValue())
                : !same && one.getValue().contradicts(other.getValue());
        if (found) {
          return true;
        }
      }
    }
    return false;
  }
}
