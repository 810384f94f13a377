package org.khabar.graph;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Coordinates;
import org.khabar.model.EntryId;
import org.khabar.model.Link;
import org.khabar.model.LinkBasis;
import org.khabar.model.LinkCandidate;
import org.khabar.model.Organization;
import org.khabar.model.OrganizationKind;
import org.khabar.model.Place;

/** The places and organizations of the sample articles. */
final class SampleEntities {
  static final String QUETTA = "place/quetta-1167528";
  static final String MASTUNG = "place/mastung-1170000";
  static final String BALOCHISTAN = "place/balochistan-1183606";
  static final String PAKISTAN = "place/pakistan-1168579";
  static final String OFFICE_SITE = "place/quetta-police-office";
  static final String OFFICE = "organization/quetta-police-office";
  static final String FRONT = "organization/sample-front";

  private SampleEntities() {}

  static Place quetta(double score) {
    return new Place(
        QUETTA,
        false,
        "Quetta",
        Optional.of(new Coordinates(30.18414, 67)),
        false,
        Optional.of("PPLA"),
        Optional.of("PK"),
        Optional.of("Pakistan"),
        Optional.of("Balochistan"),
        Optional.of(BALOCHISTAN),
        Optional.empty(),
        Optional.of(
            new Link(
                Optional.of(EntryId.geonames(1167528)),
                Optional.of("Q185458"),
                score,
                false,
                LinkBasis.SCORES,
                "population and country of the article",
                List.of(
                    new LinkCandidate(
                        EntryId.geonames(1167528),
                        "Quetta",
                        score,
                        "exact name, capital of its province"),
                    new LinkCandidate(
                        EntryId.geonames(999), "Quetta", 0.02, "exact name, no inhabitants")))));
  }

  static Place mastung() {
    return area(MASTUNG, "Mastung", "PPL", BALOCHISTAN);
  }

  static Place balochistan() {
    return area(BALOCHISTAN, "Balochistan", "ADM1", PAKISTAN);
  }

  static Place pakistan() {
    return area(PAKISTAN, "Pakistan", "PCLI", null);
  }

  private static Place area(String id, String name, String code, @Nullable String within) {
    return new Place(
        id,
        false,
        name,
        Optional.empty(),
        false,
        Optional.of(code),
        Optional.of("PK"),
        Optional.of("Pakistan"),
        Optional.empty(),
        Optional.ofNullable(within),
        Optional.empty(),
        Optional.empty());
  }

  static Place office() {
    return new Place(
        OFFICE_SITE,
        true,
        "Quetta Police Office",
        Optional.of(new Coordinates(30.18414, 67)),
        true,
        Optional.empty(),
        Optional.of("PK"),
        Optional.of("Pakistan"),
        Optional.empty(),
        Optional.of(QUETTA),
        Optional.of(OFFICE),
        Optional.empty());
  }

  static Organization officeBody() {
    return new Organization(
        OFFICE,
        "Quetta Police Office",
        Optional.empty(),
        List.of(),
        OrganizationKind.POLICE,
        Optional.empty(),
        Optional.of(QUETTA),
        Optional.empty());
  }

  static Organization front() {
    return new Organization(
        FRONT,
        "Sample Front",
        Optional.of("SF"),
        List.of("The Sample Front"),
        OrganizationKind.ARMED_GROUP,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
