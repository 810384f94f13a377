package org.khabar.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khabar.model.MergedIncident.MergeReason;

/** Accounts that are one incident. */
final class Cluster {
  static final Comparator<Account> BY_IDENTITY =
      Comparator.comparing((Account account) -> account.telling().article())
          .thenComparing(Account::order);

  private final List<Account> accounts = new ArrayList<>();
  private final List<MergeReason> reasons = new ArrayList<>();

  Cluster(Account first) {
    accounts.add(first);
  }

  /** Why the account belongs here: it agrees with one member and contradicts none. */
  Optional<MergeReason> reasonFor(Account account) {
    Optional<MergeReason> reason = Optional.empty();
    for (Account member : accounts) {
      Comparison comparison = Comparison.of(member, account);
      if (comparison.contradiction()) {
        return Optional.empty();
      }
      if (reason.isEmpty() && comparison.agrees()) {
        reason = Optional.of(reason(account, member, String.join(", ", comparison.words())));
      }
    }
    return reason;
  }

  /** Whether an account of another cluster contradicts one of this. */
  boolean contradicts(Cluster other) {
    return accounts.stream()
        .anyMatch(
            one ->
                other.accounts.stream().anyMatch(two -> Comparison.of(one, two).contradiction()));
  }

  static MergeReason reason(Account account, Account with, String agreement) {
    return new MergeReason(
        account.incident().id(), with.incident().id(), "The accounts agree: " + agreement + ".");
  }

  void add(Account account, MergeReason reason) {
    accounts.add(account);
    reasons.add(reason);
  }

  void addAll(Cluster other, MergeReason reason) {
    accounts.addAll(other.accounts);
    reasons.addAll(other.reasons);
    reasons.add(reason);
  }

  /** By the articles' keys. */
  List<Account> accounts() {
    return accounts.stream().sorted(BY_IDENTITY).toList();
  }

  List<MergeReason> reasons() {
    return reasons;
  }

  Account first() {
    return accounts().get(0);
  }
}
