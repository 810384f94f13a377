package org.khabar.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.KnownOrganization;
import org.khabar.model.Link;
import org.khabar.model.OrganizationDirectory;
import org.khabar.model.OrganizationKind;

/** Chooses among the known bodies of a name the one that an article means. */
final class OrganizationResolver {
  /** Names of more words are taken for what they say wherever the article plays. */
  private static final int SHORT_NAME = 2;

  private final OrganizationDirectory directory;
  private final OrganizationContext context;
  private final OrganizationScorer scorer;

  OrganizationResolver(OrganizationDirectory directory, OrganizationContext context) {
    this.directory = directory;
    this.context = context;
    this.scorer = new OrganizationScorer(context);
  }

  /**
   * What the list of organizations says of a name.
   *
   * @param body the one meant
   * @param link how it was chosen; of none the bodies among which the article does not tell
   * @param foreign whether bodies bear the name, but all work where the article does not play
   */
  record Choice(Optional<KnownOrganization> body, Optional<Link> link, boolean foreign) {}

  /**
   * The body that a name stands for.
   *
   * @param words the name as the mention writes it
   * @param name what that stands for, where the article abbreviates by it
   * @param country the country of the place inside the name
   */
  Choice choose(String words, String name, Optional<String> country) {
    List<KnownOrganization> known =
        bearers(words, name).stream().filter(body -> isOf(body, country)).toList();
    Optional<KnownOrganization> chosen = chosen(known, name);
    if (chosen.isPresent()) {
      return new Choice(chosen, chosen.map(body -> scorer.link(known, body)), false);
    }
    boolean plausible = known.stream().anyMatch(body -> isPlausible(body, name));
    return new Choice(
        Optional.empty(),
        plausible ? Optional.of(scorer.undecided(known)) : Optional.empty(),
        !plausible && !known.isEmpty());
  }

  /** The known bodies of a name; of an abbreviation those that are what the article says. */
  private List<KnownOrganization> bearers(String words, String name) {
    List<KnownOrganization> known = directory.named(name);
    return known.isEmpty() && !words.equals(name)
        ? directory.named(words).stream().filter(body -> sharesWords(body, name)).toList()
        : known;
  }

  /** Whether two names share half of their words: spellings of one long form. */
  private static boolean sharesWords(KnownOrganization body, String name) {
    Set<String> words = Set.copyOf(Slug.words(body.name()));
    Set<String> others = Set.copyOf(Slug.words(name));
    return 2 * words.stream().filter(others::contains).count() >= words.size();
  }

  /** Bodies of a state stand in the country of the place in their name: which Punjab's police. */
  private static boolean isOf(KnownOrganization body, Optional<String> country) {
    return country.isEmpty()
        || body.country().isEmpty()
        || !OrganizationShape.isOfState(body.kind())
        || body.country().equals(country);
  }

  /** The one meant: named in full elsewhere, else working in a country of the article. */
  private Optional<KnownOrganization> chosen(List<KnownOrganization> known, String name) {
    if (known.size() == 1) {
      return known.stream().filter(body -> isPlausible(body, name)).findFirst();
    }
    List<KnownOrganization> inFull = known.stream().filter(context::namesInFull).toList();
    if (inFull.size() == 1) {
      return inFull.stream().findFirst();
    }
    int most = known.stream().mapToInt(context::placesInCountryOf).max().orElse(0);
    List<KnownOrganization> near =
        known.stream().filter(body -> most > 0 && context.placesInCountryOf(body) == most).toList();
    return near.size() == 1 ? near.stream().findFirst() : Optional.empty();
  }

  /** Short names and bodies of a state mean something else in articles about other countries. */
  private boolean isPlausible(KnownOrganization body, String name) {
    boolean local = Wording.isAbbreviation(name) || OrganizationShape.isOfState(body.kind());
    boolean everywhere =
        body.kind() == OrganizationKind.MEDIA || body.kind() == OrganizationKind.INTERNATIONAL;
    return !local
        || everywhere
        || body.country().isEmpty()
        || context.isNowhere()
        || context.placesInCountryOf(body) > 0
        || context.namesInFull(body)
        || Slug.words(name).size() > SHORT_NAME;
  }
}
