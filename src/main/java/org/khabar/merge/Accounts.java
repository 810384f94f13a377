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

  /** Kinds of certainty: with a day or another date or none, told as the main matter or not. */
  private static final int CERTAINTIES = 6;

  private final StoredList<Account> stored = new StoredList<>(Account.class);
  private final Sorter<Telling> articles =
      new Sorter<>(Telling.class, Comparator.comparing(Telling::article));

  /** For each number where the account is stored, and above that how certain it is. */
  private final Numbers places = new Numbers();

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
   * @param certainties how certain each is
   */
  record Telling(String article, int first, List<Long> certainties) {}

  /** Takes the incidents of one article. */
  void add(ArticleFacts facts) {
    List<Account> accounts = Account.of(facts);
    if (!accounts.isEmpty()) {
      articles.add(
          new Telling(
              facts.article().key(),
              stored.size(),
              accounts.stream().map(Accounts::certainty).toList()));
      accounts.forEach(stored::add);
    }
  }

  /** The most exactly dated are 0 and 1, the undated the last; the even ones are main incidents. */
  private static long certainty(Account account) {
    long date = account.hasDay() ? 0 : account.date().isPresent() ? 1 : 2;
    return 2 * date + (account.incident().main() ? 0 : 1);
  }

  /** Numbers the accounts; to be called once, when all are added. */
  void number() {
    articles.forEach(
        article -> {
          int first = count;
          for (long certainty : article.certainties()) {
            places.set(count, (certainty << Integer.SIZE) | (article.first() + count - first));
            firsts.set(count, first);
            count++;
          }
        });
  }

  /** How many there are. */
  int count() {
    return count;
  }

  /** The account with this number. */
  Account get(int number) {
    return kept.computeIfAbsent(number, unused -> stored.get((int) places.get(number)));
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

  private int certainty(int number) {
    return (int) (places.get(number) >>> Integer.SIZE);
  }

  /** Hands on all numbers, of the most exactly dated first: they decide where others belong. */
  void byCertainty(IntConsumer use) {
    for (int certainty = 0; certainty < CERTAINTIES; certainty++) {
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
    firsts.close();
  }
}
