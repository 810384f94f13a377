package org.khabar.merge;

import java.util.LinkedHashSet;
import java.util.Set;
import org.khabar.model.UncertainDate;

/** What two accounts must share to be compared at all. */
final class Keys {
  private Keys() {}

  /** Area and day; area and word of the site's name; named target. */
  static Set<String> of(Account account) {
    Set<String> keys = new LinkedHashSet<>();
    account
        .date()
        .filter(UncertainDate::isDay)
        .ifPresent(day -> account.areas().forEach(area -> keys.add(area + " " + day.edtf())));
    for (SiteName site : account.sites().values()) {
      for (String word : site.words()) {
        account.areas().forEach(area -> keys.add(area + " " + word));
      }
      site.distinctive().forEach(keys::add);
    }
    keys.addAll(account.targets());
    keys.addAll(account.victims());
    return keys;
  }
}
