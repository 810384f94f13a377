package org.khabar.merge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.khabar.model.MergedIncident.MergeReason;
import org.khabar.remember.Chains;
import org.khabar.remember.Numbers;
import org.khabar.remember.StoredList;

/**
 * Which accounts are one incident, in files; a cluster goes by the number of the account that began
 * it.
 *
 * <p>The first {@value #SPEAKERS} accounts of a cluster speak for it: further ones are compared
 * with these alone, so that an incident which thousands tell takes thousands of comparisons and not
 * millions.
 */
final class Clusters implements AutoCloseable {
  static final int SPEAKERS = 32;

  /** What a cluster hands out at once fits into memory. */
  private static final int MOST_ACCOUNTS = 4_000;

  private final Accounts accounts;
  private final int mostAccounts;
  private final Chains members = new Chains();

  /** For each account its cluster, plus one. */
  private final Numbers clusters = new Numbers();

  /** For each cluster its least account. */
  private final Numbers least = new Numbers();

  private final StoredList<MergeReason> reasons = new StoredList<>(MergeReason.class);

  /** For each account why it stands behind the one before it, plus one; zero at the beginning. */
  private final Numbers reasonOf = new Numbers();

  Clusters(Accounts accounts) {
    this(accounts, MOST_ACCOUNTS);
  }

  /** Clusters that are handed out in parts of so many accounts. */
  Clusters(Accounts accounts, int mostAccounts) {
    this.accounts = accounts;
    this.mostAccounts = mostAccounts;
  }

  /** Begins a cluster with an account. */
  void begin(int account) {
    clusters.set(account, account + 1L);
    least.set(account, account);
  }

  /** Adds an account that is in no cluster. */
  void add(int cluster, int account, MergeReason reason) {
    begin(account);
    join(cluster, account, reason);
  }

  /** Puts all accounts of another cluster into a cluster. */
  void join(int cluster, int other, MergeReason reason) {
    members(other).forEach(account -> clusters.set(account, cluster + 1L));
    least.set(cluster, Math.min(least.get(cluster), least.get(other)));
    members.append(cluster, other);
    reasonOf.set(other, reasons.add(reason) + 1L);
  }

  /** The numbers of a cluster's accounts, in the order in which they came. */
  IntStream members(int cluster) {
    return members.row(cluster);
  }

  /** The account that names a cluster. */
  Account first(int cluster) {
    return accounts.get((int) least.get(cluster));
  }

  /** The cluster of an account. */
  int of(int account) {
    return (int) clusters.get(account) - 1;
  }

  /** Why an account belongs to a cluster: it agrees with one member and contradicts none. */
  Optional<MergeReason> reasonFor(int number, int cluster) {
    if (speakers(cluster).anyMatch(member -> accounts.daysApart(member, number))
        || holdsArticleOf(number, cluster)) {
      return Optional.empty();
    }
    Account account = accounts.get(number);
    Optional<MergeReason> reason = Optional.empty();
    for (Account member : (Iterable<Account>) speakers(cluster).mapToObj(accounts::get)::iterator) {
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

  /** Whether an account of the same article, which need not be one that speaks, is in it. */
  private boolean holdsArticleOf(int number, int cluster) {
    return members(cluster).skip(SPEAKERS).findFirst().isPresent()
        && accounts.ofSameArticle(number).anyMatch(other -> of(other) == cluster);
  }

  /** Whether an account of the one cluster contradicts one of the other. */
  boolean contradict(int one, int other) {
    List<Account> others = speakers(other).mapToObj(accounts::get).toList();
    return speakers(one)
        .mapToObj(accounts::get)
        .anyMatch(
            first ->
                others.stream().anyMatch(second -> Comparison.of(first, second).contradiction()));
  }

  private IntStream speakers(int cluster) {
    return members(cluster).limit(SPEAKERS);
  }

  static MergeReason reason(Account account, Account with, String agreement) {
    return new MergeReason(
        account.incident().id(), with.incident().id(), "The accounts agree: " + agreement + ".");
  }

  /** Hands on all clusters, in the order in which they were begun. */
  void forEach(IntConsumer use) {
    accounts.byCertainty(
        account -> {
          if (of(account) == account) {
            use.accept(account);
          }
        });
  }

  /**
   * Hands on the accounts of all clusters, sorted by number, of clusters with the least first; one
   * with more than {@value #MOST_ACCOUNTS} accounts in parts of so many.
   */
  void forEachSorted(Consumer<Cluster> use) {
    for (int account = 0; account < accounts.count(); account++) {
      int cluster = of(account);
      if (least.get(cluster) == account) {
        int[] all = members(cluster).sorted().toArray();
        for (int begin = 0; begin < all.length; begin += mostAccounts) {
          int end = Math.min(all.length, begin + mostAccounts);
          use.accept(cluster(Arrays.stream(all, begin, end).boxed().toList()));
        }
      }
    }
  }

  private Cluster cluster(List<Integer> numbers) {
    return new Cluster(
        numbers.stream().map(accounts::get).toList(),
        numbers.stream()
            .map(number -> (int) reasonOf.get(number) - 1)
            .filter(reason -> reason >= 0)
            .map(reasons::get)
            .toList());
  }

  @Override
  public void close() {
    members.close();
    clusters.close();
    least.close();
    reasons.close();
    reasonOf.close();
  }
}
