package org.khabar.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An entry of a gazetteer or list, by the id that its source gives it: {@code geonames:1176515},
 * {@code wikidata:Q8660}, {@code gazetteer:ourairports-opkc}, {@code organization:sindh-police}.
 *
 * @param source whose id it is
 * @param id the id
 */
public record EntryId(Source source, String id) {
  /** Who gives ids to places and organizations. */
  public enum Source implements Notation {
    /** GeoNames: whole numbers from 1. */
    GEONAMES("[1-9][0-9]{0,17}"),
    /** Wikidata: Q and a number. */
    WIKIDATA("Q[1-9][0-9]{0,17}"),
    /** The gazetteers in use, for places without an id of GeoNames: a key of the place's source. */
    GAZETTEER("[a-z0-9]+(?:-[a-z0-9]+)*"),
    /** The lists of organizations in use. */
    ORGANIZATION("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*");

    private final Pattern form;

    Source(String form) {
      this.form = Pattern.compile(form);
    }
  }

  /** The entry of GeoNames with this id. */
  public static EntryId geonames(long id) {
    return new EntryId(Source.GEONAMES, Long.toString(id));
  }

  /** The place of the gazetteers in use with this key. */
  public static EntryId gazetteer(String key) {
    return new EntryId(Source.GAZETTEER, key);
  }

  /** The organization of the list with this id. */
  public static EntryId organization(String id) {
    return new EntryId(Source.ORGANIZATION, id);
  }

  /** Reads what {@link #toString} writes; empty when it is no such id. */
  public static Optional<EntryId> parse(String words) {
    int colon = words.indexOf(':');
    String id = words.substring(colon + 1);
    for (Source source : Source.values()) {
      boolean named = colon > 0 && words.substring(0, colon).equals(source.notation());
      if (named && source.form.matcher(id).matches()) {
        return Optional.of(new EntryId(source, id));
      }
    }
    return Optional.empty();
  }

  /** The number in GeoNames, where it is an entry of GeoNames. */
  public Optional<Long> geonames() {
    return source == Source.GEONAMES ? Optional.of(Long.valueOf(id)) : Optional.empty();
  }

  /** The item in Wikidata, where it is one. */
  public Optional<String> wikidata() {
    return source == Source.WIKIDATA ? Optional.of(id) : Optional.empty();
  }

  @Override
  public String toString() {
    return source.notation() + ":" + id;
  }
}
