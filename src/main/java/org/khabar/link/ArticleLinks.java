package org.khabar.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.AppliedJudgement;
import org.khabar.model.Entities;
import org.khabar.model.LinkJudgement;
import org.khabar.model.LinkJudgements;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Person;
import org.khabar.model.Span;

/** An article while its names are linked: its words, the entities so far and who means which. */
final class ArticleLinks {
  private final ArticleView article;
  private final Wording wording;
  private final LinkJudgements judgements;
  private final PlaceBook places;
  private final OrganizationBook organizations;
  private final Map<MentionKind, Map<Span, String>> ids = new EnumMap<>(MentionKind.class);
  private final Set<AppliedJudgement> applied = new LinkedHashSet<>();

  /**
   * An article of which nothing is linked.
   *
   * @param judgements what people decided on names
   * @param places takes its places and sites
   * @param organizations takes its organizations
   */
  ArticleLinks(
      ArticleView article,
      LinkJudgements judgements,
      PlaceBook places,
      OrganizationBook organizations) {
    this.article = article;
    this.wording = new Wording(article.analysis());
    this.judgements = judgements;
    this.places = places;
    this.organizations = organizations;
  }

  ArticleView article() {
    return article;
  }

  Wording wording() {
    return wording;
  }

  PlaceBook places() {
    return places;
  }

  OrganizationBook organizations() {
    return organizations;
  }

  /** Ties a mention to an entity. */
  void link(MentionKind kind, Span mention, String id) {
    ids.computeIfAbsent(kind, own -> new HashMap<>()).put(mention, id);
  }

  /** Ties all mentions of one entity to another. */
  void relink(MentionKind kind, String before, String now) {
    ids.getOrDefault(kind, Map.of()).replaceAll((span, id) -> id.equals(before) ? now : id);
  }

  /** The entity of each mention of a kind that has one. */
  Map<Span, String> of(MentionKind kind) {
    return Collections.unmodifiableMap(ids.getOrDefault(kind, Map.of()));
  }

  /** The entity of a mention. */
  Optional<String> id(MentionKind kind, Span mention) {
    return Optional.ofNullable(of(kind).get(mention));
  }

  /** The place whose name stands inside a longer name. */
  Optional<String> placeInside(Span name) {
    return article
        .inside(MentionKind.PLACE, name)
        .flatMap(place -> id(MentionKind.PLACE, place).stream())
        .findFirst();
  }

  /** What a person decided on a name or on what the article abbreviates by it. */
  Optional<LinkJudgement> judgement(MentionKind kind, String words) {
    return judgementOnName(kind, words)
        .or(() -> wording.longForm(words).flatMap(name -> judgementOnName(kind, name)));
  }

  /** What a person decided on a name as it stands. */
  Optional<LinkJudgement> judgementOnName(MentionKind kind, String name) {
    return judgements.on(kind, name, article.analysis().article().id());
  }

  /** Notes that a person's decision held, and which entity it gave. */
  void applied(LinkJudgement decision, String id) {
    applied.add(new AppliedJudgement(decision, id));
  }

  /** All that the article speaks of. */
  Entities entities(List<Person> persons) {
    return new Entities(
        mentions(), places.all(), organizations.all(), persons, List.copyOf(applied));
  }

  /**
   * The mentions linked, without names that turned out to be no places: the Mehran of "Mehran
   * Base".
   */
  private List<Mention> mentions() {
    List<Mention> linked = new ArrayList<>();
    for (Mention mention : article.analysis().mentions()) {
      Optional<String> id = id(mention.kind(), mention.span());
      if (mention instanceof Mention.Entity entity && id.isPresent()) {
        linked.add(entity.linkedTo(id.get()));
      } else if (mention.kind() != MentionKind.PLACE) {
        linked.add(mention);
      }
    }
    return linked;
  }
}
