package org.khabar.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.khabar.model.KnownOrganization;
import org.khabar.model.Link;
import org.khabar.model.LinkBasis;
import org.khabar.model.Organization;
import org.khabar.model.OrganizationDirectory;
import org.khabar.model.OrganizationKind;

/** The organizations of an article by id, each with those that it is part of. */
final class OrganizationBook {
  private final OrganizationDirectory directory;
  private final Map<String, Organization> organizations = new TreeMap<>();

  OrganizationBook(OrganizationDirectory directory) {
    this.directory = directory;
  }

  /** Sorted by id. */
  List<Organization> all() {
    return List.copyOf(organizations.values());
  }

  /**
   * Adds a known organization and those above it; gives its id.
   *
   * @param link how it was chosen; none for what only stands above another
   */
  String add(
      KnownOrganization known, String wording, Optional<String> jurisdiction, Optional<Link> link) {
    String id = "organization/" + known.id();
    Optional<Organization> before = Optional.ofNullable(organizations.get(id));
    Optional<String> parent =
        known.parent().flatMap(directory::byId).map(above -> add(above, above.name()));
    organizations.put(
        id,
        new Organization(
            id,
            known.name(),
            known.abbreviation(),
            aliases(known, before, wording),
            known.kind(),
            known.wikidata(),
            before.flatMap(Organization::jurisdiction).or(() -> jurisdiction),
            parent,
            known.country(),
            before.flatMap(Organization::link).or(() -> link),
            known.sameAs()));
    return id;
  }

  private String add(KnownOrganization known, String wording) {
    String id = "organization/" + known.id();
    return organizations.containsKey(id)
        ? id
        : add(known, wording, Optional.empty(), Optional.empty());
  }

  /** Adds one that the list lacks; what is in the book under its id stays and is completed. */
  String add(Organization own) {
    organizations.merge(
        own.id(), own, (first, again) -> first.over(again.jurisdiction()).linkedBy(again.link()));
    return own.id();
  }

  /** Adds one, in place of what the book has under its id. */
  String put(Organization own) {
    organizations.put(own.id(), own);
    return own.id();
  }

  /** Whether one body of the article may be a part of another: of its kind, or both of a state. */
  boolean canBePart(String part, String whole) {
    Organization one = organizations.get(part);
    Organization other = organizations.get(whole);
    return one != null
        && other != null
        && !part.equals(whole)
        && one.partOf().isEmpty()
        && one.link().filter(link -> link.basis() == LinkBasis.JUDGEMENT).isEmpty()
        && !whole.equals(other.partOf().orElse(""))
        && !part.equals(other.partOf().orElse(""))
        && areAlike(one.kind(), other.kind());
  }

  private static boolean areAlike(OrganizationKind one, OrganizationKind other) {
    return one == other
        || one == OrganizationKind.OTHER
        || (OrganizationShape.isOfState(one) && OrganizationShape.isOfState(other));
  }

  /** Adds the part that the article tells of a body, as the list has it if it has; gives its id. */
  String addPart(String part, String whole) {
    Organization one = Objects.requireNonNull(organizations.get(part));
    Organization other = Objects.requireNonNull(organizations.get(whole));
    String id = part + "-" + whole.substring("organization/".length());
    Optional<KnownOrganization> known = directory.byId(id.substring("organization/".length()));
    if (known.isPresent()) {
      return add(known.get(), one.name(), other.jurisdiction(), Optional.empty());
    }
    organizations.put(
        id,
        new Organization(
            id,
            one.name() + ", " + other.name(),
            one.abbreviation(),
            List.of(one.name()),
            one.kind() == OrganizationKind.OTHER ? other.kind() : one.kind(),
            Optional.empty(),
            other.jurisdiction().or(one::jurisdiction),
            Optional.of(whole)));
    return id;
  }

  /** Takes away what no mention means any more, unless others are parts of it. */
  void remove(String id) {
    boolean needed =
        organizations.values().stream()
            .anyMatch(body -> body.partOf().filter(id::equals).isPresent());
    if (!needed) {
      organizations.remove(id);
    }
  }

  private static List<String> aliases(
      KnownOrganization known, Optional<Organization> before, String wording) {
    TreeSet<String> aliases = new TreeSet<>(known.aliases());
    before.ifPresent(organization -> aliases.addAll(organization.aliases()));
    aliases.add(wording);
    aliases.remove(known.name());
    known.abbreviation().ifPresent(aliases::remove);
    return new ArrayList<>(aliases);
  }
}
