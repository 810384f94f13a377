package org.khabar.link;

import java.util.Optional;
import org.khabar.model.EntryId;
import org.khabar.model.KnownOrganization;
import org.khabar.model.Link;
import org.khabar.model.LinkJudgement;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.OrganizationDirectory;
import org.khabar.model.Place;
import org.khabar.model.Span;

/**
 * Gives every organization mention of an article its organization: one that a person decided on,
 * one of the list, or one that only the article knows.
 */
final class OrganizationLinker {
  private final OrganizationDirectory directory;
  private final OrganizationShape shape = new OrganizationShape();

  OrganizationLinker(OrganizationDirectory directory) {
    this.directory = directory;
  }

  /** Ties the mentions of organizations in an article whose places are linked. */
  void link(ArticleLinks links) {
    new Run(links, new OrganizationContext(links)).link();
  }

  private final class Run {
    private final ArticleLinks links;
    private final OrganizationResolver resolver;
    private final UnlistedOrganizations unlisted;

    Run(ArticleLinks links, OrganizationContext context) {
      this.links = links;
      this.resolver = new OrganizationResolver(directory, context);
      this.unlisted = new UnlistedOrganizations(directory, shape, links, context);
    }

    void link() {
      for (Mention mention : links.article().mentions(MentionKind.ORGANIZATION)) {
        organization(mention.span())
            .ifPresent(id -> links.link(MentionKind.ORGANIZATION, mention.span(), id));
      }
      OrganizationParts.apply(links);
    }

    private Optional<String> organization(Span mention) {
      String words = Wording.clean(links.article().words(mention));
      String name = links.wording().longForm(words).orElse(words);
      Optional<LinkJudgement> judgement = links.judgement(MentionKind.ORGANIZATION, words);
      if (judgement.isPresent()) {
        Optional<String> id = decided(mention, words, name, judgement.get());
        id.ifPresent(body -> links.applied(judgement.get(), body));
        return id;
      }
      return Wording.hasCapital(words) ? found(mention, words, name) : Optional.empty();
    }

    /** The body decided on: one of the list, one that only the person knows, or none of them. */
    private Optional<String> decided(
        Span mention, String words, String name, LinkJudgement decision) {
      Optional<KnownOrganization> known =
          decision
              .entry()
              .filter(entry -> entry.source() == EntryId.Source.ORGANIZATION)
              .flatMap(entry -> directory.byId(entry.id()));
      if (known.isPresent()) {
        KnownOrganization body = known.get();
        EntryId entry = EntryId.organization(body.id());
        return Optional.of(
            listed(mention, words, body, Link.decided(entry, body.name(), body.wikidata())));
      }
      return decision
          .entry()
          .map(entry -> links.organizations().put(unlisted.decided(name, entry)))
          .or(() -> own(mention, name, Optional.empty()));
    }

    private Optional<String> found(Span mention, String words, String name) {
      Optional<String> country =
          links.placeInside(mention).flatMap(links.places()::get).flatMap(Place::country);
      OrganizationResolver.Choice choice = resolver.choose(words, name, country);
      if (choice.body().isPresent() && choice.link().isPresent()) {
        return Optional.of(listed(mention, words, choice.body().get(), choice.link().get()));
      }
      return choice.foreign() && Wording.isAbbreviation(name)
          ? Optional.empty()
          : own(mention, name, choice.link());
    }

    private String listed(Span mention, String words, KnownOrganization body, Link link) {
      Optional<String> jurisdiction =
          OrganizationShape.isOfState(body.kind())
              ? links.placeInside(mention).or(() -> body.country().flatMap(links.places()::country))
              : Optional.empty();
      return links.organizations().add(body, words, jurisdiction, Optional.of(link));
    }

    /**
     * An organization of this article; words for a kind and parts of a site's name are none.
     *
     * @param undecided which bodies of the list it may be
     */
    private Optional<String> own(Span mention, String name, Optional<Link> undecided) {
      return shape.isGeneric(name) || links.article().isInsideSite(mention)
          ? Optional.empty()
          : Optional.of(links.organizations().add(unlisted.of(name, undecided)));
    }
  }
}
