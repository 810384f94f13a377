package org.khabar.merge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khabar.model.Count;
import org.khabar.model.IncidentStatus;
import org.khabar.model.IncidentTelling;
import org.khabar.model.IncidentType;
import org.khabar.model.MergedIncident;
import org.khabar.model.MergedIncident.Actor;
import org.khabar.model.PlaceUse;
import org.khabar.model.Role;
import org.khabar.model.TollKind;
import org.khabar.model.UncertainDate;

/** The values that stand for all accounts of an incident. */
final class BestView {
  private BestView() {}

  static MergedIncident of(Cluster cluster, IndependentSources sources) {
    List<Account> accounts = cluster.accounts();
    List<IncidentTelling> tellings = accounts.stream().map(Account::telling).toList();
    return new MergedIncident(
        accounts.get(0).incident().id(),
        tellings,
        type(accounts),
        mostFrequent(accounts, account -> account.incident().status(), IncidentStatus.HAPPENED),
        date(accounts),
        places(accounts),
        sites(accounts),
        roles(accounts),
        tolls(accounts),
        sources.count(tellings),
        cluster.reasons());
  }

  /** The most frequent among the most specific types. */
  private static IncidentType type(List<Account> accounts) {
    int depth =
        accounts.stream().mapToInt(account -> depth(account.incident().type())).max().orElse(0);
    List<Account> deepest =
        accounts.stream().filter(account -> depth(account.incident().type()) == depth).toList();
    return mostFrequent(
        deepest, account -> account.incident().type(), deepest.get(0).incident().type());
  }

  /** How much a type says: a bare attack says least. */
  private static int depth(IncidentType type) {
    return type == IncidentType.ATTACK ? 0 : type.path().size();
  }

  private static <T> T mostFrequent(List<Account> accounts, Function<Account, T> value, T first) {
    Map<T, Long> votes =
        accounts.stream()
            .collect(Collectors.groupingBy(value, LinkedHashMap::new, Collectors.counting()));
    long most = votes.values().stream().mapToLong(Long::longValue).max().orElse(0);
    if (votes.getOrDefault(first, 0L) == most) {
      return first;
    }
    return votes.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(first);
  }

  private static Optional<UncertainDate> date(List<Account> accounts) {
    return accounts.stream()
        .flatMap(account -> account.date().stream())
        .min(Comparator.comparingLong(BestView::days).thenComparing(UncertainDate::edtf));
  }

  private static long days(UncertainDate date) {
    LocalDate none = LocalDate.MIN;
    LocalDate earliest = date.earliest().orElse(none);
    LocalDate latest = date.latest().orElse(none);
    return earliest.equals(none) || latest.equals(none)
        ? Long.MAX_VALUE
        : ChronoUnit.DAYS.between(earliest, latest);
  }

  private static List<String> places(List<Account> accounts) {
    return accounts.stream()
        .filter(account -> !account.incident().places().isEmpty())
        .max(Comparator.comparingInt(account -> account.areas().size()))
        .map(account -> distinct(account.incident().places()))
        .orElse(List.of());
  }

  /** Those that most accounts name first. */
  private static List<String> sites(List<Account> accounts) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    for (Account account : accounts) {
      distinct(account.incident().sites()).forEach(site -> votes.merge(site, 1, Integer::sum));
    }
    return votes.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<String> distinct(List<PlaceUse> uses) {
    return uses.stream().map(PlaceUse::place).distinct().toList();
  }

  private static Map<Role, Set<Actor>> roles(List<Account> accounts) {
    Map<Role, Map<String, Actor>> roles = new EnumMap<>(Role.class);
    for (Account account : accounts) {
      account
          .actors()
          .forEach(
              (role, actors) -> {
                Map<String, Actor> known =
                    roles.computeIfAbsent(role, unused -> new LinkedHashMap<>());
                actors.forEach(actor -> known.putIfAbsent(identity(actor), actor));
              });
    }
    Map<Role, Set<Actor>> sets = new EnumMap<>(Role.class);
    roles.forEach((role, actors) -> sets.put(role, new LinkedHashSet<>(actors.values())));
    return sets;
  }

  private static String identity(Actor actor) {
    return actor.ref().orElseGet(() -> "\"" + actor.label().toLowerCase(Locale.ROOT));
  }

  private static Map<TollKind, Count> tolls(List<Account> accounts) {
    Map<TollKind, Count> tolls = new EnumMap<>(TollKind.class);
    for (TollKind kind : TollKind.values()) {
      List<Account> telling =
          accounts.stream()
              .filter(account -> account.incident().tolls().containsKey(kind))
              .sorted(
                  Comparator.comparing(
                          (Account account) -> account.published().orElse(LocalDate.MIN))
                      .reversed())
              .toList();
      if (!telling.isEmpty()) {
        tolls.put(
            kind, Counts.span(telling.stream().map(account -> count(account, kind)).toList()));
      }
    }
    return tolls;
  }

  private static Count count(Account account, TollKind kind) {
    return account.incident().toll(kind).orElseThrow().count();
  }
}
