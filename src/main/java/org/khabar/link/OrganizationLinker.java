package org.khabar.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.AppliedJudgement;
import org.khabar.model.EntryId;
import org.khabar.model.KnownOrganization;
import org.khabar.model.Link;
import org.khabar.model.LinkJudgement;
import org.khabar.model.LinkJudgements;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.OrganizationDirectory;
import org.khabar.model.OrganizationKind;
import org.khabar.model.Place;
import org.khabar.model.Span;

/** Gives every organization mention of an article its organization. */
final class OrganizationLinker {
  private final OrganizationDirectory directory;
  private final OrganizationShape shape = new OrganizationShape();
  private final LinkJudgements judgements;

  OrganizationLinker(OrganizationDirectory directory, LinkJudgements judgements) {
    this.directory = directory;
    this.judgements = judgements;
  }

  /**
   * Adds the organizations to the book; gives the id of each mention's organization.
   *
   * @param applied takes the decisions of people that held
   */
  Map<Span, String> link(
      ArticleView article,
      Wording wording,
      Map<Span, String> placeIds,
      PlaceBook places,
      OrganizationBook book,
      List<AppliedJudgement> applied) {
    return new Run(article, wording, placeIds, places, book, applied).links();
  }

  private final class Run {
    private final ArticleView article;
    private final Wording wording;
    private final Map<Span, String> placeIds;
    private final PlaceBook places;
    private final OrganizationBook book;
    private final List<AppliedJudgement> applied;
    private final List<Mention.Entity> placeMentions;
    private final Map<String, Integer> countries = new HashMap<>();
    private final Set<String> mentioned = new HashSet<>();

    /** The place inside each name that has one, for its short forms too. */
    private final Map<String, String> placesInside = new HashMap<>();

    Run(
        ArticleView article,
        Wording wording,
        Map<Span, String> placeIds,
        PlaceBook places,
        OrganizationBook book,
        List<AppliedJudgement> applied) {
      this.article = article;
      this.wording = wording;
      this.placeIds = placeIds;
      this.places = places;
      this.book = book;
      this.applied = applied;
      this.placeMentions = article.mentions(MentionKind.PLACE);
      for (String id : placeIds.values()) {
        places
            .get(id)
            .flatMap(Place::country)
            .ifPresent(country -> countries.merge(country, 1, Integer::sum));
      }
    }

    Map<Span, String> links() {
      List<Mention.Entity> mentions = article.mentions(MentionKind.ORGANIZATION);
      for (Mention.Entity mention : mentions) {
        String name = Slug.of(words(mention));
        mentioned.add(name);
        inner(mention).ifPresent(place -> placesInside.putIfAbsent(name, place));
      }
      Map<Span, String> links = new HashMap<>();
      for (Mention.Entity mention : mentions) {
        Optional<LinkJudgement> judgement = judgement(words(mention));
        Optional<String> id =
            judgement.isPresent() ? decided(mention, judgement.get()) : id(mention);
        id.ifPresent(known -> links.put(mention.span(), known));
      }
      OrganizationParts.apply(OrganizationParts.of(article, mentions), links, book);
      return links;
    }

    /** What a person decided on a name or on what the article abbreviates by it. */
    private Optional<LinkJudgement> judgement(String words) {
      String id = article.analysis().article().id();
      return judgements
          .on(MentionKind.ORGANIZATION, words, id)
          .or(
              () ->
                  wording
                      .longForm(words)
                      .flatMap(name -> judgements.on(MentionKind.ORGANIZATION, name, id)));
    }

    /** The body decided on: one of the list, one that only the person knows, or none of them. */
    private Optional<String> decided(Mention.Entity mention, LinkJudgement decision) {
      String words = words(mention);
      Optional<KnownOrganization> known =
          decision
              .entry()
              .filter(entry -> entry.source() == EntryId.Source.ORGANIZATION)
              .flatMap(entry -> directory.byId(entry.id()));
      String name = wording.longForm(words).orElse(words);
      Optional<String> id;
      if (known.isPresent()) {
        id = known.map(one -> book.add(one, words, jurisdiction(mention, one), decidedOn(one)));
      } else if (decision.entry().isPresent()) {
        EntryId entry = decision.entry().get();
        id = Optional.of(book.addDecided(name, wording.shortForm(name), shape.kind(name), entry));
      } else {
        id = unknown(mention, name);
      }
      id.ifPresent(body -> applied.add(new AppliedJudgement(decision, body)));
      return id;
    }

    private OrganizationScorer scorer() {
      return new OrganizationScorer(this::isNamedInFull, this::countryCount);
    }

    private static Optional<Link> decidedOn(KnownOrganization one) {
      return Optional.of(Link.decided(EntryId.organization(one.id()), one.name(), one.wikidata()));
    }

    private String words(Mention.Entity mention) {
      return Wording.clean(article.words(mention.span()));
    }

    private Optional<String> id(Mention.Entity mention) {
      String words = words(mention);
      if (words.isEmpty() || !Wording.hasCapital(words)) {
        return Optional.empty();
      }
      Optional<String> longForm = wording.longForm(words);
      String name = longForm.orElse(words);
      List<KnownOrganization> known = ofPlaceInside(mention, bearers(words, name));
      if (known.isEmpty()) {
        return unknown(mention, name);
      }
      Optional<KnownOrganization> chosen = choose(known, name);
      if (chosen.isPresent()) {
        KnownOrganization one = chosen.get();
        return Optional.of(
            book.add(
                one, words, jurisdiction(mention, one), Optional.of(scorer().link(known, one))));
      }
      if (known.stream().anyMatch(one -> plausible(one, name))) {
        return own(mention, name, Optional.of(scorer().undecided(known)));
      }
      return Wording.isAbbreviation(name) ? Optional.empty() : unknown(mention, name);
    }

    /** The known bodies of a name; of an abbreviation those that are what the article says. */
    private List<KnownOrganization> bearers(String words, String name) {
      List<KnownOrganization> known = directory.named(name);
      return known.isEmpty() && !words.equals(name)
          ? directory.named(words).stream().filter(one -> sameWords(one, name)).toList()
          : known;
    }

    /** Bodies of a state stand in the country of the place in their name: which Punjab's police. */
    private List<KnownOrganization> ofPlaceInside(
        Mention.Entity mention, List<KnownOrganization> known) {
      Optional<String> country = inner(mention).flatMap(places::get).flatMap(Place::country);
      return known.stream()
          .filter(
              one ->
                  country.isEmpty()
                      || one.country().isEmpty()
                      || !OrganizationShape.isOfState(one.kind())
                      || one.country().equals(country))
          .toList();
    }

    /** Whether two names share half of their words: spellings of one long form. */
    private boolean sameWords(KnownOrganization one, String name) {
      Set<String> words = Set.copyOf(Slug.words(one.name()));
      Set<String> others = Set.copyOf(Slug.words(name));
      return 2 * words.stream().filter(others::contains).count() >= words.size();
    }

    private Optional<String> unknown(Mention.Entity mention, String name) {
      return own(mention, name, Optional.empty());
    }

    /**
     * An organization of this article; words for a kind and parts of a site's name are none.
     *
     * @param undecided which bodies of the list it may be
     */
    private Optional<String> own(Mention.Entity mention, String name, Optional<Link> undecided) {
      if (shape.isGeneric(name) || article.isInsideSite(mention.span())) {
        return Optional.empty();
      }
      OrganizationKind kind = shape.kind(name);
      String key = Slug.of(name);
      Optional<String> jurisdiction =
          Optional.ofNullable(placesInside.get(key))
              .filter(place -> OrganizationShape.isOfState(kind));
      Optional<String> only = onlyCountry();
      boolean ofAnyState = shape.isOfAnyState(name) && directory.named(name).isEmpty();
      if (ofAnyState && jurisdiction.isEmpty() && only.isPresent()) {
        // "the Interior Ministry" of this country is another than that of the next one
        jurisdiction = only.flatMap(places::country);
        key += "-" + only.get().toLowerCase(Locale.ROOT);
      } else if (directory.byId(key).isPresent() && undecided.isPresent()) {
        key += "-undecided";
      } else if (directory.byId(key).isPresent()) {
        key += "-" + only.map(code -> code.toLowerCase(Locale.ROOT)).orElse("other");
      }
      return Optional.of(
          book.add(key, name, wording.shortForm(name), kind, jurisdiction, undecided));
    }

    /** The country of all places of the article, if they are several and all in one. */
    private Optional<String> onlyCountry() {
      return countries.size() == 1 && countries.values().stream().anyMatch(count -> count > 1)
          ? countries.keySet().stream().findFirst()
          : Optional.empty();
    }

    /** The one meant: named in full elsewhere, else working in a country of the article. */
    private Optional<KnownOrganization> choose(List<KnownOrganization> known, String name) {
      if (known.size() == 1) {
        return known.stream().filter(one -> plausible(one, name)).findFirst();
      }
      List<KnownOrganization> inFull = known.stream().filter(this::isNamedInFull).toList();
      if (inFull.size() == 1) {
        return inFull.stream().findFirst();
      }
      int most = known.stream().mapToInt(this::countryCount).max().orElse(0);
      List<KnownOrganization> near =
          known.stream().filter(one -> most > 0 && countryCount(one) == most).toList();
      return near.size() == 1 ? near.stream().findFirst() : Optional.empty();
    }

    private boolean isNamedInFull(KnownOrganization one) {
      return mentioned.contains(Slug.of(one.name()))
          || one.aliases().stream()
              .anyMatch(
                  alias ->
                      alias.contains(" ")
                          && mentioned.contains(Slug.of(alias.toLowerCase(Locale.ROOT))));
    }

    private int countryCount(KnownOrganization one) {
      return one.country().map(country -> countries.getOrDefault(country, 0)).orElse(0);
    }

    /** Short names and bodies of a state mean something else in articles about other countries. */
    private boolean plausible(KnownOrganization one, String name) {
      boolean local = Wording.isAbbreviation(name) || OrganizationShape.isOfState(one.kind());
      boolean everywhere =
          one.kind() == OrganizationKind.MEDIA || one.kind() == OrganizationKind.INTERNATIONAL;
      return !local
          || everywhere
          || one.country().isEmpty()
          || countries.isEmpty()
          || countryCount(one) > 0
          || isNamedInFull(one)
          || Slug.words(name).size() > 2;
    }

    private Optional<String> jurisdiction(Mention.Entity mention, KnownOrganization one) {
      return OrganizationShape.isOfState(one.kind())
          ? inner(mention).or(() -> one.country().flatMap(places::country))
          : Optional.empty();
    }

    /** The place whose name stands inside the organization's. */
    private Optional<String> inner(Mention.Entity mention) {
      return placeMentions.stream()
          .filter(place -> mention.span().contains(place.span()))
          .map(place -> placeIds.get(place.span()))
          .filter(id -> id != null)
          .findFirst();
    }
  }
}
