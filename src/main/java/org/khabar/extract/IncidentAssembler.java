package org.khabar.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Article;
import org.khabar.model.Incident;
import org.khabar.model.IncidentDate;
import org.khabar.model.IncidentStatus;
import org.khabar.model.IncidentType;
import org.khabar.model.PlaceUse;
import org.khabar.model.Role;
import org.khabar.model.RoleFiller;
import org.khabar.model.Span;
import org.khabar.model.Toll;
import org.khabar.model.TollKind;

/** Turns the tellings of an article into its incidents. */
final class IncidentAssembler {
  private static final int BESIDE = 10;

  private final Article article;
  private final PlaceChooser places;
  private final RoleSettler roles;
  private final TollAssembler tolls;
  private final Means means;

  IncidentAssembler(
      Article article,
      PlaceChooser places,
      Map<Telling, Map<Role, List<RoleFiller>>> cast,
      Means means) {
    this.article = article;
    this.places = places;
    this.means = means;
    this.roles = new RoleSettler(cast, article.text());
    this.tolls = new TollAssembler(article.text());
  }

  /** The incident of a telling. */
  Incident incident(
      Telling telling,
      boolean main,
      Optional<IncidentDate> date,
      List<PlaceChooser.Placed> proper,
      List<PlaceChooser.Placed> sites) {
    Map<Role, List<RoleFiller>> parts = roles.of(telling);
    Map<TollKind, Toll> counted = tolls.assemble(telling);
    List<Span> evidence = evidence(telling);
    IncidentType type = exact(telling, parts.getOrDefault(Role.WEAPON, List.of()));
    return new Incident(
        id(type, evidence.get(0)),
        type,
        telling.status(),
        main,
        date,
        uses(proper),
        uses(sites),
        parts,
        counted,
        evidence,
        confidence(telling, date.isPresent(), !proper.isEmpty(), !counted.isEmpty()));
  }

  /** "Over 55 kg of dynamite were used in the attacks": what weapons beside make of an attack. */
  private IncidentType exact(Telling telling, List<RoleFiller> weapons) {
    IncidentType type = telling.type();
    List<String> names =
        weapons.stream()
            .flatMap(each -> each.mentions().stream())
            .filter(
                each ->
                    telling.deeds().stream().anyMatch(deed -> deed.line().span().contains(each)))
            .map(each -> each.in(article.text()))
            .toList();
    return type == IncidentType.ATTACK
        ? means.typeOfNames(names).filter(each -> Types.refines(each, type)).orElse(type)
        : type;
  }

  /** The sites right beside the words of a telling, or that were hit. */
  List<PlaceChooser.Placed> sites(Telling telling) {
    return places.settle(near(telling.places(), hit(telling)), true);
  }

  /** Those right beside the words, and those that were hit. */
  private static List<PlaceChooser.Placed> near(List<PlaceChooser.Placed> named, Set<String> hit) {
    return named.stream()
        .filter(each -> each.distance() <= BESIDE || hit.contains(each.place().id()))
        .toList();
  }

  private static Set<String> hit(Telling telling) {
    Set<String> hit = new HashSet<>();
    telling.casting().of(Role.PHYSICAL_TARGET).forEach(each -> each.ref().ifPresent(hit::add));
    return hit;
  }

  private static List<PlaceUse> uses(List<PlaceChooser.Placed> placed) {
    return placed.stream().map(PlaceChooser.Placed::use).toList();
  }

  /** The words of its deeds, the particular ones first, then in text order. */
  private static List<Span> evidence(Telling telling) {
    Set<Span> spans = new LinkedHashSet<>();
    telling.deeds().stream().filter(Deed::founds).forEach(deed -> spans.add(clause(deed)));
    telling.deeds().forEach(deed -> spans.add(clause(deed)));
    List<Span> apart = new ArrayList<>();
    for (Span span : spans) {
      if (apart.stream().noneMatch(span::overlaps)) {
        apart.add(span);
      }
    }
    return apart;
  }

  /** From the words in front that belong to the trigger to those behind it. */
  private static Span clause(Deed deed) {
    Trigger trigger = deed.trigger();
    Span span = trigger.span();
    for (Role role :
        List.of(
            Role.PERPETRATOR_INDIVIDUAL,
            Role.PERPETRATOR_ORGANIZATION,
            Role.PHYSICAL_TARGET,
            Role.HUMAN_TARGET)) {
      for (Filler filler : deed.casting().of(role)) {
        span = span.cover(filler.best());
      }
    }
    for (PlaceChooser.Placed place : deed.places()) {
      if (place.distance() <= BESIDE) {
        span = span.cover(place.use().span());
      }
    }
    return deed.line().span().contains(span) ? span : trigger.span();
  }

  private String id(IncidentType type, Span evidence) {
    String told =
        String.join(
            "\n",
            article.key(),
            type.notation(),
            evidence.begin() + ".." + evidence.end(),
            evidence.in(article.text()));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8));
      return "incident/" + HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * A simple score: 0.4 for the words, 0.1 each for a date, a place, a toll, an actor and a second
   * line that tells it, 0.1 for a type more exact than "attack"; a third less where it did not
   * happen for sure. At most 1.
   */
  private static double confidence(Telling telling, boolean date, boolean place, boolean toll) {
    double score = 0.4;
    score += date ? 0.1 : 0;
    score += place ? 0.1 : 0;
    score += toll ? 0.1 : 0;
    Casting casting = telling.casting();
    boolean actor =
        casting.has(Role.PERPETRATOR_INDIVIDUAL)
            || casting.has(Role.PERPETRATOR_ORGANIZATION)
            || casting.has(Role.PHYSICAL_TARGET)
            || casting.has(Role.HUMAN_TARGET);
    score += actor ? 0.1 : 0;
    score += telling.lines().size() > 1 ? 0.1 : 0;
    score += telling.type().broader().isPresent() ? 0.1 : 0;
    double weight = telling.status() == IncidentStatus.HAPPENED ? 1 : 2 / 3.0;
    return Math.round(100 * Math.min(1, score * weight)) / 100.0;
  }
}
