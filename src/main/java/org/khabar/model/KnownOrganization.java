package org.khabar.model;

import java.util.List;
import java.util.Optional;

/**
 * An organization that a list states.
 *
 * @param id its stable name, for example {@code tehrik-i-taliban-pakistan}
 * @param name its main name
 * @param abbreviation the usual short form
 * @param aliases other names and spellings
 * @param kind what kind of body it is
 * @param country ISO 3166-1 alpha-2 code of the country it works in
 * @param parent id of the body that it is part of
 * @param wikidata Wikidata id, where a source states it
 * @param sameAs addresses of the same organization's entries in the lists that state it
 * @param sources who lists or names it, in words, so that it can be checked there
 */
public record KnownOrganization(
    String id,
    String name,
    Optional<String> abbreviation,
    List<String> aliases,
    OrganizationKind kind,
    Optional<String> country,
    Optional<String> parent,
    Optional<String> wikidata,
    List<String> sameAs,
    List<String> sources) {
  public KnownOrganization {
    aliases = List.copyOf(aliases);
    sameAs = List.copyOf(sameAs);
    sources = List.copyOf(sources);
  }
}
