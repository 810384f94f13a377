package org.khabar.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Analysis;
import org.khabar.model.AppliedJudgement;
import org.khabar.model.Entities;
import org.khabar.model.Gazetteer;
import org.khabar.model.LinkJudgements;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.OrganizationDirectory;
import org.khabar.model.Person;
import org.khabar.model.Span;

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
    this.places = new PlaceLinker(gazetteer, judgements);
    this.organizations = new OrganizationLinker(directory, judgements);
    this.sites = new SiteLinker(gazetteer, judgements);
  }

  /** The entities of an article, and its mentions tied to them. */
  public Entities link(Analysis analysis) {
    ArticleView article = new ArticleView(analysis);
    Wording wording = new Wording(analysis);
    PlaceBook placeBook = new PlaceBook(gazetteer);
    OrganizationBook organizationBook = new OrganizationBook(directory);
    Map<MentionKind, Map<Span, String>> links = new EnumMap<>(MentionKind.class);
    List<AppliedJudgement> applied = new ArrayList<>();
    Map<Span, String> placeIds = places.link(article, placeBook, applied);
    links.put(MentionKind.PLACE, placeIds);
    Map<Span, String> organizationIds =
        organizations.link(article, wording, placeIds, placeBook, organizationBook, applied);
    links.put(MentionKind.ORGANIZATION, organizationIds);
    links.put(
        MentionKind.SITE,
        sites.link(article, wording, placeIds, organizationIds, placeBook, applied));
    Map<Span, String> personIds = new HashMap<>();
    List<Person> found = persons.link(article, personIds);
    links.put(MentionKind.PERSON, personIds);
    return new Entities(
        linked(analysis.mentions(), links),
        placeBook.all(),
        organizationBook.all(),
        found,
        applied.stream().distinct().toList());
  }

  /**
   * The mentions linked, without names that turned out to be no places: the Mehran of "Mehran
   * Base".
   */
  private static List<Mention> linked(
      List<Mention> mentions, Map<MentionKind, Map<Span, String>> links) {
    List<Mention> linked = new ArrayList<>();
    for (Mention mention : mentions) {
      Optional<String> id =
          Optional.ofNullable(links.get(mention.kind())).map(ids -> ids.get(mention.span()));
      if (mention instanceof Mention.Entity entity && id.isPresent()) {
        linked.add(entity.linkedTo(id.get()));
      } else if (mention.kind() != MentionKind.PLACE) {
        linked.add(mention);
      }
    }
    return linked;
  }
}
