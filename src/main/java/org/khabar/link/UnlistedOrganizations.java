package org.khabar.link;

import java.util.Locale;
import java.util.Optional;
import org.khabar.model.EntryId;
import org.khabar.model.Link;
import org.khabar.model.Organization;
import org.khabar.model.OrganizationDirectory;
import org.khabar.model.OrganizationKind;

/** Makes the organizations of an article that the list of known ones lacks. */
final class UnlistedOrganizations {
  private final OrganizationDirectory directory;
  private final OrganizationShape shape;
  private final ArticleLinks links;
  private final OrganizationContext context;

  UnlistedOrganizations(
      OrganizationDirectory directory,
      OrganizationShape shape,
      ArticleLinks links,
      OrganizationContext context) {
    this.directory = directory;
    this.shape = shape;
    this.links = links;
    this.context = context;
  }

  /**
   * The body of a name that no entry of the list is known to be.
   *
   * @param undecided the bodies of the list that it may be
   */
  Organization of(String name, Optional<Link> undecided) {
    OrganizationKind kind = shape.kind(name);
    Optional<String> place =
        context.placeInside(name).filter(inside -> OrganizationShape.isOfState(kind));
    Optional<String> country = context.onlyCountry();
    if (isOfAnyState(name) && place.isEmpty() && country.isPresent()) {
      // "the Interior Ministry" of this country is another than that of the next one
      return organization(Slug.of(name) + suffix(country.get()), name, kind)
          .over(country.flatMap(links.places()::country))
          .linkedBy(undecided);
    }
    return organization(key(name, country, undecided), name, kind).over(place).linkedBy(undecided);
  }

  private boolean isOfAnyState(String name) {
    return shape.isOfAnyState(name) && directory.named(name).isEmpty();
  }

  /**
   * The name as a slug, told apart from an entry of the list that has the same and is not meant.
   */
  private String key(String name, Optional<String> country, Optional<Link> undecided) {
    String slug = Slug.of(name);
    if (directory.byId(slug).isEmpty()) {
      return slug;
    }
    return slug
        + (undecided.isPresent()
            ? "-undecided"
            : country.map(UnlistedOrganizations::suffix).orElse("-other"));
  }

  private static String suffix(String country) {
    return "-" + country.toLowerCase(Locale.ROOT);
  }

  /** The body of a name that a person tied to an entry of another list. */
  Organization decided(String name, EntryId entry) {
    return Organization.unlisted(
            "organization/" + Slug.of(name + " " + entry.id()),
            name,
            links.wording().shortForm(name),
            shape.kind(name))
        .identifiedBy(entry.wikidata())
        .linkedBy(Optional.of(Link.decided(entry, name, Optional.empty())));
  }

  private Organization organization(String key, String name, OrganizationKind kind) {
    return Organization.unlisted(
        "organization/" + key, name, links.wording().shortForm(name), kind);
  }
}
