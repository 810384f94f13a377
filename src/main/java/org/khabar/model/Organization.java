package org.khabar.model;

import java.util.List;
import java.util.Optional;

/**
 * An organization that an article names.
 *
 * @param id for example {@code organization/sindh-government}
 * @param name its best name
 * @param abbreviation its short form
 * @param aliases other names it has in the article or in the list of known organizations
 * @param kind what kind of body it is
 * @param wikidata Wikidata id, where a source states it
 * @param jurisdiction id of the place it has power over, itself among the article's places
 * @param partOf id of the organization that it belongs to
 * @param country ISO 3166-1 code of the country that it works in, where the list states one
 * @param link how it was tied to the list of known organizations
 * @param sameAs addresses of its entries in other lists, where those lists state them
 */
public record Organization(
    String id,
    String name,
    Optional<String> abbreviation,
    List<String> aliases,
    OrganizationKind kind,
    Optional<String> wikidata,
    Optional<String> jurisdiction,
    Optional<String> partOf,
    Optional<String> country,
    Optional<Link> link,
    List<String> sameAs) {
  public Organization {
    aliases = List.copyOf(aliases);
    sameAs = List.copyOf(sameAs);
  }

  /** An organization that no list knows. */
  public Organization(
      String id,
      String name,
      Optional<String> abbreviation,
      List<String> aliases,
      OrganizationKind kind,
      Optional<String> wikidata,
      Optional<String> jurisdiction,
      Optional<String> partOf) {
    this(
        id,
        name,
        abbreviation,
        aliases,
        kind,
        wikidata,
        jurisdiction,
        partOf,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** An organization of which no more is known than its name and what that shows. */
  public static Organization unlisted(
      String id, String name, Optional<String> abbreviation, OrganizationKind kind) {
    return new Organization(
        id,
        name,
        abbreviation,
        List.of(),
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same with its Wikidata id. */
  public Organization identifiedBy(Optional<String> item) {
    return new Organization(
        id, name, abbreviation, aliases, kind, item, jurisdiction, partOf, country, link, sameAs);
  }

  /** The same with a place it has power over, unless it has one. */
  public Organization over(Optional<String> place) {
    return with(jurisdiction.or(() -> place), link);
  }

  /** The same with how it was tied to the list of known organizations, unless that is known. */
  public Organization linkedBy(Optional<Link> choice) {
    return with(jurisdiction, link.or(() -> choice));
  }

  private Organization with(Optional<String> place, Optional<Link> choice) {
    return new Organization(
        id, name, abbreviation, aliases, kind, wikidata, place, partOf, country, choice, sameAs);
  }
}
