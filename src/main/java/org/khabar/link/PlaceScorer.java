package org.khabar.link;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.GazetteerPlace;

/**
 * Adds up what speaks for a candidate.
 *
 * <p>The weights were set on the development halves of LGL and TR-News (news texts whose places are
 * known), one after the other; a point of difference makes a candidate about fifty times likelier.
 */
final class PlaceScorer {
  private static final double PER_POWER_OF_TEN = 0.13;
  private static final double DATELINE = 0.15;
  private static final double CAPITAL_IN_DATELINE = 0.5;
  private static final double MAIN_NAME = 0.3;
  private static final double KIND_FITS = 1.0;
  private static final double CONTAINED = 1.5;
  private static final double COUNTRY_SHARE = 1.4;
  private static final double DIVISION_SHARE = 0.7;
  private static final double NEAR = 0.6;
  private static final double COMPANY = 0.4;
  private static final double NEIGHBOUR_KILOMETRES = 60;
  private static final double DISTRICT_KILOMETRES = 120;

  private final PlaceContext context;

  private final PlaceGrid grid;

  PlaceScorer(PlaceContext context, PlaceGrid grid) {
    this.context = context;
    this.grid = grid;
  }

  /** The candidate with its points and reasons; its share is not known yet. */
  Candidate score(PlaceName name, GazetteerPlace place) {
    List<String> why = new ArrayList<>();
    double points = prior(name, place, why);
    if (name.kind().isPresent()) {
      boolean fits = name.kind().get().fits(place);
      points += fits ? KIND_FITS : 0;
      if (fits) {
        why.add("called a " + name.kind().get().word());
      }
    }
    points += contained(name, place, why);
    points += contains(name, place, why);
    points += around(name, place, why);
    return new Candidate(place, points, 0, why);
  }

  private static double prior(PlaceName name, GazetteerPlace place, List<String> why) {
    double points = PER_POWER_OF_TEN * Math.log10(place.population() + 10.0);
    if (place.population() > 0) {
      why.add(place.population() + " inhabitants");
    }
    if (isMainName(name, place)) {
      points += MAIN_NAME;
      why.add("main name");
    }
    if (name.inDateline()) {
      points += DATELINE * Math.log10(place.population() + 10.0) - DATELINE;
      points += place.featureCode().equals("PPLC") ? CAPITAL_IN_DATELINE : 0;
    }
    return points + ofClass(place);
  }

  /** Whether the name is the place's own: "New York" is New York City's too. */
  private static boolean isMainName(PlaceName name, GazetteerPlace place) {
    String slug = Slug.of(name.name());
    String main = Slug.of(place.name());
    return main.equals(slug)
        || (place.featureClass() == 'P' && main.equals(slug + "-city"))
        || place.featureClass() == 'L';
  }

  private static double ofClass(GazetteerPlace place) {
    String code = place.featureCode();
    if (code.startsWith("PCL")) {
      return 0.7;
    }
    return switch (code) {
      case "CONT", "RGN", "OCN", "SEA" -> 1.2;
      case "PPLC" -> 0.25;
      case "ADM1" -> 0.1;
      case "ADM2" -> 0.5;
      case "PPLX" -> -0.2;
      case "AIRP", "AIRB" -> -0.2;
      default -> 0;
    };
  }

  private static double contained(PlaceName name, GazetteerPlace place, List<String> why) {
    double best = 0;
    for (PlaceName container : name.containers()) {
      for (Candidate outer : container.candidates()) {
        double points = outer.share() * within(place, outer.place());
        if (points > best) {
          best = points;
          why.add("the text puts it in " + outer.place().name());
        }
      }
    }
    return CONTAINED * best;
  }

  private static double contains(PlaceName name, GazetteerPlace place, List<String> why) {
    double best = 0;
    for (PlaceName content : name.contents()) {
      for (Candidate inner : content.candidates()) {
        double points = inner.share() * within(inner.place(), place);
        if (points > best) {
          best = points;
          why.add("the text puts " + inner.place().name() + " in it");
        }
      }
    }
    return CONTAINED * best;
  }

  /** How well one place lies within another by the gazetteer: 0 not, 1 surely. */
  static double within(GazetteerPlace inner, GazetteerPlace outer) {
    if (!inner.country().equals(outer.country())
        || PlaceContext.isCountry(inner)
        || inner.geonames() == outer.geonames()) {
      return 0;
    }
    if (PlaceContext.isCountry(outer)) {
      return 1;
    }
    boolean sameDivision = inner.admin1().equals(outer.admin1());
    if (outer.featureCode().equals("ADM1")) {
      return sameDivision && !inner.featureCode().equals("ADM1") ? 1 : 0;
    }
    double kilometres = inner.coordinates().kilometresTo(outer.coordinates());
    if (outer.featureCode().equals("ADM2")) {
      return sameDivision && inner.featureClass() != 'A' && kilometres < DISTRICT_KILOMETRES
          ? 1
          : 0;
    }
    return kilometres < NEIGHBOUR_KILOMETRES && inner.population() < outer.population() ? 0.5 : 0;
  }

  private double around(PlaceName name, GazetteerPlace place, List<String> why) {
    double country = context.countryShare(name, place);
    double division = context.divisionShare(name, place);
    double near = context.nearness(name, place);
    if (country > 0.2) {
      why.add("other places of the article lie in its country");
    }
    if (division > 0.2) {
      why.add("others lie in its division");
    }
    double company = grid.company(name, place);
    if (company > 0.5) {
      why.add("other names have bearers near it");
    }
    if (near > 0.5) {
      why.add("others are near");
    }
    return COUNTRY_SHARE * country + DIVISION_SHARE * division + NEAR * near + COMPANY * company;
  }
}
