package org.khabar.gazetteer.organization;

import java.util.List;
import org.khabar.model.OrganizationKind;

/**
 * What a row states of an organization, as it stands there; empty where it says nothing.
 *
 * @param names the main name first
 * @param abbreviation its short form
 * @param kind other where the row does not say
 * @param country ISO 3166-1 alpha-2 code
 * @param parent id or name of the body that it is part of
 * @param wikidata its Wikidata id
 * @param address of its entry in the list
 */
record StatedOrganization(
    List<String> names,
    String abbreviation,
    OrganizationKind kind,
    String country,
    String parent,
    String wikidata,
    String address) {}
