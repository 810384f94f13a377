package org.khabar.merge;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.khabar.model.ArticleFacts;
import org.khabar.remember.Numbers;
import org.khabar.remember.Sorter;
import org.khabar.remember.StoredList;

/**
 * The accounts of all articles, in a file.
 *
 * <p>Once all are added they go by numbers from 0, in the order of the articles' keys and, of one
 * article, in its own; so nothing that follows depends on the order of adding.
 */
final class Accounts implements AutoCloseable {
  /** So many are kept as they were read last; one takes some five kilobytes. */
  private static final int MOST_KEPT = 1_000;

  private final StoredList<Account> stored = new StoredList<>(Account.class);
  private final Sorter<Telling> articles =
      new Sorter<>(Telling.class, Comparator.comparing(Telling::article));

  /** For each number where the account is stored, and above that how certain it is. */
  private final Numbers places = new Numbers();

  /** For each number the days between which it happened. */
  private final Numbers days = new Numbers();

  /** For each number that of the first account of the same article. */
  private final Numbers firsts = new Numbers();

  private final Map<Integer, Account> kept =
      new LinkedHashMap<>(MOST_KEPT, 0.75f, /* accessOrder= */ true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Account> eldest) {
          return size() > MOST_KEPT;
        }
      };

  private int count;

  /**
   * An article that tells incidents.
   *
   * @param article its key
   * @param first where its first account is stored; the others follow
   * @param glances what shows of each without reading it
   */
  record Telling(String article, int first, List<Glance> glances) {}

  /** Takes the incidents of one article. */
  void add(ArticleFacts facts) {
    List<Account> accounts = Account.of(facts);
    if (!accounts.isEmpty()) {
      articles.add(
          new Telling(
              facts.article().key(), stored.size(), accounts.stream().map(Glance::of).toList()));
      accounts.forEach(stored::add);
    }
  }

  /** Numbers the accounts; to be called once, when all are added. */
  void number() {
    articles.forEach(
        article -> {
          int first = count;
          for (Glance glance : article.glances()) {
            places.set(count, pair(glance.certainty(), article.first() + count - first));
            days.set(count, pair(glance.earliest(), glance.latest()));
            firsts.set(count, first);
            count++;
          }
        });
  }

  private static long pair(int upper, int lower) {
    return ((long) upper << Integer.SIZE) | (lower & 0xffff_ffffL);
  }

  private static int upper(long pair) {
    return (int) (pair >>> Integer.SIZE);
  }

  private static int lower(long pair) {
    return (int) pair;
  }

  /** How many there are. */
  int count() {
    return count;
  }

  /** The account with this number. */
  Account get(int number) {
    return kept.computeIfAbsent(number, unused -> stored.get(lower(places.get(number))));
  }

  /** Whether the article is about it, as against recalling it. */
  boolean isMain(int number) {
    return certainty(number) % 2 == 0;
  }

  /** The number of the first account of the same article. */
  int firstOfArticle(int number) {
    return (int) firsts.get(number);
  }

  /** The numbers of all accounts of the same article. */
  IntStream ofSameArticle(int number) {
    int first = firstOfArticle(number);
    return IntStream.range(first, count).takeWhile(other -> firstOfArticle(other) == first);
  }

  /** Whether the one ends before the other begins, which shows without reading either. */
  boolean daysApart(int one, int other) {
    long first = days.get(one);
    long second = days.get(other);
    return lower(first) < upper(second) || lower(second) < upper(first);
  }

  private int certainty(int number) {
    return upper(places.get(number));
  }

  /** Hands on all numbers, of the most exactly dated first: they decide where others belong. */
  void byCertainty(IntConsumer use) {
    for (int certainty = 0; certainty < Glance.CERTAINTIES; certainty++) {
      for (int number = 0; number < count; number++) {
        if (certainty(number) == certainty) {
          use.accept(number);
        }
      }
    }
  }

  @Override
  public void close() {
    stored.close();
    articles.close();
    places.close();
    days.close();
    firsts.close();
  }
}
