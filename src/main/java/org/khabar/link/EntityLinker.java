package org.khabar.link;

import org.khabar.model.Analysis;
import org.khabar.model.Entities;
import org.khabar.model.Gazetteer;
import org.khabar.model.LinkJudgements;
import org.khabar.model.OrganizationDirectory;

/**
 * Ties the names of an article to places, organizations and persons; thread-safe.
 *
 * <p>Nothing but the analysis, the two lists and the decisions of people counts: the same article
 * gives the same entities on every run. Every {@code within}, {@code operatedBy}, {@code
 * jurisdiction} and {@code partOf} of the result names an entity of the result.
 */
public final class EntityLinker {
  private final Gazetteer gazetteer;
  private final OrganizationDirectory directory;
  private final LinkJudgements judgements;
  private final PlaceLinker places;
  private final OrganizationLinker organizations;
  private final SiteLinker sites;
  private final PersonLinker persons = new PersonLinker();

  /** A linker that knows these places and organizations. */
  public EntityLinker(Gazetteer gazetteer, OrganizationDirectory directory) {
    this(gazetteer, directory, LinkJudgements.NONE);
  }

  /** A linker that knows these places and organizations, and what people decided on names. */
  public EntityLinker(
      Gazetteer gazetteer, OrganizationDirectory directory, LinkJudgements judgements) {
    this.gazetteer = gazetteer;
    this.directory = directory;
    this.judgements = judgements;
    this.places = new PlaceLinker(gazetteer);
    this.organizations = new OrganizationLinker(directory);
    this.sites = new SiteLinker(gazetteer);
  }

  /** The entities of an article, and its mentions tied to them. */
  public Entities link(Analysis analysis) {
    ArticleLinks links =
        new ArticleLinks(
            new ArticleView(analysis),
            judgements,
            new PlaceBook(gazetteer),
            new OrganizationBook(directory));
    places.link(links);
    organizations.link(links); // by the places inside their names and around them
    sites.link(links); // by the places around them, run by an organization
    return links.entities(persons.link(links));
  }
}
