package org.khabar.merge;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.UncertainDate;

/** What two accounts must share to be compared at all. */
final class Keys {
  private Keys() {}

  /**
   * Area and day; area and word of the site's name; named target. What is named without its area is
   * a key together with the day and with each area too, as very many incidents may hold the name
   * alone.
   */
  static Set<String> of(Account account) {
    Set<String> keys = new LinkedHashSet<>();
    Optional<String> day = account.date().filter(UncertainDate::isDay).map(UncertainDate::edtf);
    day.ifPresent(on -> account.areas().forEach(area -> keys.add(area + " " + on)));
    Set<String> names = new LinkedHashSet<>();
    for (SiteName site : account.sites().values()) {
      for (String word : site.words()) {
        account.areas().forEach(area -> keys.add(area + " " + word));
      }
      keys.addAll(site.distinctive());
      names.addAll(site.distinctive());
    }
    names.addAll(account.targets());
    names.addAll(account.victims());
    keys.addAll(names);
    for (String name : names) {
      day.ifPresent(on -> keys.add(name + " " + on));
      account.areas().forEach(area -> keys.add(name + " " + area));
    }
    return keys;
  }
}
